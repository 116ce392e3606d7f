package org.fascia.staff;

import java.time.LocalDate;
import org.fascia.security.GrantId;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody work in a role.
 *
 * @param id made when the form opened: the same grant sent twice is one
 * @param clinic null for {@link Role#OWNER} and only for it
 * @param endsOn the last day, included; null: until somebody ends it
 */
public record GrantMembership(
        GrantId id,
        StaffMemberId member,
        Role role,
        @Nullable ClinicId clinic,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
