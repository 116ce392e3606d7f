package org.fascia.homecare;

import java.time.LocalDate;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.ExerciseId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/** An assignment as it is stored, with all that its due doses follow from. */
record AssignedExercise(
        AssignmentId id,
        PatientId patient,
        ClinicId clinic,
        ExerciseId exercise,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate stoppedOn,
        long version,
        Instructions instructions,
        @Nullable String overrideReason,
        Course course) {

    /** What is prescribed now, or from the first day on. */
    Dosage dosage() {
        return course.dosages().lastEntry().getValue();
    }

    AssignmentStatus status(LocalDate today) {
        if (stoppedOn != null && !today.isBefore(stoppedOn)) {
            return AssignmentStatus.STOPPED;
        }
        if (endsOn != null && today.isAfter(endsOn)) {
            return AssignmentStatus.ENDED;
        }
        if (course.pauseOn(today) != null) {
            return AssignmentStatus.PAUSED;
        }
        return today.isBefore(startsOn) ? AssignmentStatus.UPCOMING : AssignmentStatus.ACTIVE;
    }

    boolean isOver(LocalDate today) {
        return status(today).isOver();
    }
}
