package org.fascia.homecare;

import java.time.Instant;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a dose.
 *
 * @param id made when the screen showed the dose: the same log sent twice is one
 * @param performedAt null: now
 */
public record LogDose(
        DoseLogId id,
        AssignmentId assignment,
        Dose dose,
        @Nullable Instant performedAt,
        Outcome outcome,
        @Nullable SkipReason skipReason,
        @Nullable Effort effort,
        @Nullable String note) {

    static final int LONGEST_NOTE = 500;

    public LogDose {
        note = Text.optional("note", note, LONGEST_NOTE);
        if (outcome == Outcome.SKIPPED && skipReason == null) {
            throw InvalidInput.at("skipReason", "homecare.log.skipReason");
        }
        skipReason = outcome == Outcome.SKIPPED ? skipReason : null;
        effort = outcome.performed() ? effort : null;
    }

    public static LogDose done(DoseLogId id, AssignmentId assignment, Dose dose) {
        return new LogDose(id, assignment, dose, null, Outcome.DONE, null, null, null);
    }
}
