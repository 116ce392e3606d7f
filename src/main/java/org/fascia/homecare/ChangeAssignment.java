package org.fascia.homecare;

import java.time.LocalDate;
import org.fascia.exercise.Dosage;
import org.fascia.shared.PatientId;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Changes what is prescribed from today on; what was due before stays as it was.
 *
 * @param version the one that the form showed
 * @param reason why it is changed
 */
public record ChangeAssignment(
        AssignmentId id,
        PatientId patient,
        long version,
        @Nullable LocalDate endsOn,
        Dosage dosage,
        Instructions instructions,
        @Nullable String overrideReason,
        @Nullable String reason) {

    public ChangeAssignment {
        overrideReason = Text.optional("overrideReason", overrideReason, Instructions.LONGEST);
        reason = Text.optional("reason", reason, Instructions.LONGEST);
    }
}
