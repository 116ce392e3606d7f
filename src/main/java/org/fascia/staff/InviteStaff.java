package org.fascia.staff;

import java.time.LocalDate;
import java.util.Locale;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Invites somebody to work here, with their first role.
 *
 * @param id made when the form opened: the same invitation sent twice is one
 * @param name as colleagues and patients read it
 * @param clinic null for {@link Role#OWNER} and only for it
 * @param endsOn the last day, included; null: until somebody ends it
 */
public record InviteStaff(
        StaffMemberId id,
        Email email,
        String name,
        Locale language,
        Role role,
        @Nullable ClinicId clinic,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    static final int LONGEST_NAME = 100;

    public InviteStaff {
        name = Text.required("name", name, LONGEST_NAME);
        if (role == Role.PATIENT) {
            throw InvalidInput.at("role", "security.grant.patient");
        }
        if ((role == Role.OWNER) != (clinic == null)) {
            throw InvalidInput.at("clinic", "security.grant.clinic");
        }
    }
}
