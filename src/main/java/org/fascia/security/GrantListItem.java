package org.fascia.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * A grant as lists show it, past and future ones included.
 *
 * @param clinic null for the whole group
 * @param endsOn the last day; null: open
 */
public record GrantListItem(
        GrantId id,
        AccountId account,
        Role role,
        @Nullable ClinicId clinic,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Instant validFrom,
        @Nullable Instant validUntil) {

    GrantListItem(
            UUID id,
            UUID account,
            Role role,
            @Nullable UUID clinic,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Instant validFrom,
            @Nullable Instant validUntil) {
        this(
                new GrantId(id),
                new AccountId(account),
                role,
                clinic == null ? null : new ClinicId(clinic),
                startsOn,
                endsOn,
                validFrom,
                validUntil);
    }

    public boolean holdsAt(Instant moment) {
        return !validFrom.isAfter(moment) && (validUntil == null || validUntil.isAfter(moment));
    }
}
