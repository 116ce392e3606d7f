package org.fascia.staff;

import java.util.Set;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in a clinic, as those who work there too see them.
 *
 * @param roles that hold there now
 * @param joined false: they have not used their invitation yet
 */
public record Colleague(
        StaffMemberId member,
        AccountId account,
        String name,
        @Nullable String profession,
        Set<Role> roles,
        boolean joined) {

    public Colleague {
        roles = Set.copyOf(roles);
    }
}
