package org.fascia.homecare;

import java.time.LocalDate;
import java.util.List;
import org.fascia.assessment.Verdict;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.ExerciseId;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as the chart shows it.
 *
 * @param pause why it rests today; null if it does not
 * @param verdicts what speaks against it now, by the latest safety check
 * @param lastLog the latest thing that the patient said about it
 */
public record AssignmentListItem(
        AssignmentId id,
        ClinicId clinic,
        ExerciseId exercise,
        Dosage dosage,
        Instructions instructions,
        @Nullable String overrideReason,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        AssignmentStatus status,
        @Nullable Pause pause,
        long version,
        Adherence week,
        Adherence month,
        @Nullable DoseLog lastLog,
        List<Verdict> verdicts) {

    public AssignmentListItem {
        verdicts = List.copyOf(verdicts);
    }
}
