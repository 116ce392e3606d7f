package org.fascia.homecare;

import java.time.Instant;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * An alert with its state.
 *
 * @param owner who looks after it; null while the patient has no lead therapist: then everybody of the clinic sees it
 * @param handledNote what was done about it
 */
public record AlertItem(
        AlertId id,
        PatientId patient,
        ClinicId clinic,
        AlertFacts facts,
        Instant raisedAt,
        @Nullable AccountId owner,
        AlertState state,
        @Nullable AccountId handledBy,
        @Nullable Instant handledAt,
        @Nullable String handledNote) {

    public AlertKind kind() {
        return facts.kind();
    }

    public boolean isOpen() {
        return state != AlertState.HANDLED;
    }
}
