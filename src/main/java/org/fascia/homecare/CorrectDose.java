package org.fascia.homecare;

import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/** Says on the same day that a dose went otherwise than was said before. */
public record CorrectDose(
        DoseLogId id,
        DoseLogId corrects,
        Outcome outcome,
        @Nullable SkipReason skipReason,
        @Nullable Effort effort,
        @Nullable String note) {

    public CorrectDose {
        note = Text.optional("note", note, LogDose.LONGEST_NOTE);
        if (outcome == Outcome.SKIPPED && skipReason == null) {
            throw InvalidInput.at("skipReason", "homecare.log.skipReason");
        }
        skipReason = outcome == Outcome.SKIPPED ? skipReason : null;
        effort = outcome.performed() ? effort : null;
    }
}
