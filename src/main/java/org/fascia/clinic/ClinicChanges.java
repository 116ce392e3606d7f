package org.fascia.clinic;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.StaleRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of a clinic does beside itself: it knows who and when, is audited, and overwrites nobody. */
@Component
class ClinicChanges {

    private final CurrentUser user;
    private final PeopleNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClinicChanges(CurrentUser user, PeopleNames names, ApplicationEventPublisher events, Clock clock) {
        this.user = user;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    @Nullable
    AccountId by() {
        return user.accountIdOrNull();
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws StaleRecord if the record is not the one that was read any more */
    void refuseStale(@Nullable Long present, long read, @Nullable UUID changedBy, Instant changedAt) {
        if (present == null || present != read) {
            var name = changedBy == null ? null : names.nameOf(new AccountId(changedBy));
            throw new StaleRecord(name, changedAt);
        }
    }

    void audit(String act, UUID subject, ClinicId clinic) {
        events.publishEvent(Audited.change(act, subject).at(clinic));
    }
}
