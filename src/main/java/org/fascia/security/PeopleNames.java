package org.fascia.security;

import org.fascia.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** Who saved something, by name; declared here, implemented by {@code staff}, where the names of people live. */
public interface PeopleNames {

    /** The display name; null for the portal itself and for people without a staff profile. */
    @Nullable
    String nameOf(AccountId account);
}
