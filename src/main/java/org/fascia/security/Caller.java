package org.fascia.security;

import org.fascia.shared.AccountId;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.Nullable;

/** Who stands behind the running code. */
sealed interface Caller {

    /** Nobody has signed in. */
    record Nobody() implements Caller {}

    /** @param chosen the role that the screen in front of them works as; null: not said */
    record Person(
            AccountId account,
            OrganizationId organization,
            @Nullable Role chosen) implements Caller {}

    /** The portal itself, within one organization. */
    record Job(OrganizationId organization, Purpose purpose) implements Caller {}
}
