package org.fascia.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.fascia.database.OneAtATime;
import org.fascia.shared.AccountId;
import org.fascia.shared.StaleRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of a record does beside itself: it knows who and when, is audited, and overwrites nobody. */
public abstract class Changes {

    private final Parts parts;

    protected Changes(Parts parts) {
        this.parts = parts;
    }

    /** What the changes of every module share. */
    @Component
    public record Parts(
            CurrentUser user, PeopleNames names, ApplicationEventPublisher events, Clock clock, OneAtATime turns) {}

    /** Waits for whoever writes under the same id in this moment; so a form sent twice finds what it did. */
    public void oneAtATime(UUID id) {
        parts.turns().take(id);
    }

    /** Who changes it; null for the portal itself. */
    public @Nullable AccountId by() {
        return parts.user().accountIdOrNull();
    }

    /** Who changes it, where only people do. */
    public AccountId person() {
        return parts.user().accountId();
    }

    public Instant now() {
        return parts.clock().instant();
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }

    /** Says who saved the record meanwhile. */
    public StaleRecord stale(@Nullable AccountId savedBy, @Nullable Instant savedAt) {
        return new StaleRecord(savedBy == null ? null : parts.names().nameOf(savedBy), savedAt);
    }

    /** @throws StaleRecord if the record is not the one that was read any more */
    public void refuseStale(@Nullable Long present, long read, @Nullable AccountId savedBy, @Nullable Instant savedAt) {
        if (present == null || present != read) {
            throw stale(savedBy, savedAt);
        }
    }

    protected void audit(Audited act) {
        parts.events().publishEvent(act);
    }
}
