package org.fascia.security;

import java.time.LocalDate;
import java.time.ZoneId;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Grants a role.
 *
 * @param id made when the form opened: the same grant sent twice is one
 * @param clinic null for {@link Role#OWNER} and only for it
 * @param startsOn the first day, by the clinic's zone
 * @param endsOn the last day, included; null: until somebody ends it
 */
public record GrantRole(
        GrantId id,
        AccountId account,
        Role role,
        @Nullable ClinicId clinic,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        ZoneId zone) {

    public GrantRole {
        if (role == Role.PATIENT) {
            throw InvalidInput.at("role", "security.grant.patient");
        }
        if ((role == Role.OWNER) != (clinic == null)) {
            throw InvalidInput.at("clinic", "security.grant.clinic");
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw InvalidInput.at("endsOn", "security.grant.endBeforeStart");
        }
    }
}
