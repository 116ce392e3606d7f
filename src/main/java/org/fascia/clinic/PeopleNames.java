package org.fascia.clinic;

import org.fascia.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** Who saved something, by name; {@code staff} implements it, since the names of people live there. */
public interface PeopleNames {

    /** The display name; null for the portal itself and for people without a staff profile. */
    @Nullable
    String nameOf(AccountId account);
}
