package org.fascia.homecare;

import java.time.LocalDate;
import java.util.UUID;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Pauses an assignment.
 *
 * @param id made when the form opened
 * @param until the last day; null until somebody resumes
 */
public record PauseAssignment(
        UUID id,
        AssignmentId assignment,
        PatientId patient,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note) {

    public PauseAssignment {
        note = Text.optional("note", note, Instructions.LONGEST);
        if (until != null && until.isBefore(from)) {
            throw InvalidInput.at("until", "homecare.endBeforeStart");
        }
    }
}
