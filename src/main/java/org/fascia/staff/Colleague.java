package org.fascia.staff;

import java.util.Set;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in a clinic, as those who work there too see them.
 *
 * @param roles that hold there now
 */
public record Colleague(
        AccountId account, String name, @Nullable String profession, Set<Role> roles) {

    public Colleague {
        roles = Set.copyOf(roles);
    }
}
