package org.fascia.homecare;

import org.fascia.shared.PatientId;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/** Ends an assignment today, for good. */
public record StopAssignment(
        AssignmentId assignment,
        PatientId patient,
        @Nullable String reason) {

    public StopAssignment {
        reason = Text.optional("reason", reason, Instructions.LONGEST);
    }
}
