package org.fascia.homecare;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fascia.exercise.ExerciseId;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * A patient's programme as a therapist sees it.
 *
 * @param today the patient's
 * @param safetyChecked whether a safety check was completed; without one nothing can be assigned
 * @param current what is not over, the oldest first
 * @param past what is over, the latest first
 * @param minutesPerDay about how long a day takes on which everything is due
 * @param latest what the patient said last, the newest first
 * @param pain of the last 28 days, the oldest first
 * @param stoppedByRedAnswer clinics whose part of the programme rests since a red answer
 */
public record ProgrammeOverview(
        ZoneId zone,
        LocalDate today,
        boolean safetyChecked,
        List<AssignmentListItem> current,
        List<AssignmentListItem> past,
        int minutesPerDay,
        Adherence week,
        Adherence month,
        List<LatestLog> latest,
        List<PainOfDay> pain,
        Set<ClinicId> stoppedByRedAnswer) {

    /** A log with the exercise that it is about. */
    public record LatestLog(ExerciseId exercise, DoseLog log) {}

    public ProgrammeOverview {
        current = List.copyOf(current);
        past = List.copyOf(past);
        latest = List.copyOf(latest);
        pain = List.copyOf(pain);
        stoppedByRedAnswer = Set.copyOf(stoppedByRedAnswer);
    }

    /** The assignment of this id; null if it is none of the patient's. */
    public @Nullable AssignmentListItem find(AssignmentId id) {
        return java.util.stream.Stream.concat(current.stream(), past.stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
