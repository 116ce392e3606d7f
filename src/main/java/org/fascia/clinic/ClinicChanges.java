package org.fascia.clinic;

import java.time.Instant;
import java.util.UUID;
import org.fascia.security.Audited;
import org.fascia.security.Changes;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.StaleRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of a clinic and of what belongs to it. */
@Component
class ClinicChanges extends Changes {

    ClinicChanges(Parts parts) {
        super(parts);
    }

    /** @throws StaleRecord if the record is not the one that was read any more */
    void refuseStale(@Nullable Long present, long read, @Nullable UUID changedBy, Instant changedAt) {
        refuseStale(present, read, changedBy == null ? null : new AccountId(changedBy), changedAt);
    }

    void audit(String act, UUID subject, ClinicId clinic) {
        audit(Audited.change(act, subject).at(clinic));
    }
}
