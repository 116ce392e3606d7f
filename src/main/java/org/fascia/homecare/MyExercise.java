package org.fascia.homecare;

import java.util.List;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.ExerciseId;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of one's own programme, with its doses of a day.
 *
 * @param doses empty if nothing is due on the day
 */
public record MyExercise(
        AssignmentId id, ExerciseId exercise, Dosage dosage, Instructions instructions, List<MyDose> doses) {

    /** @param log the latest that was said; null while nothing was */
    public record MyDose(
            Dose dose, DoseState state, @Nullable DoseLog log) {}

    public MyExercise {
        doses = List.copyOf(doses);
    }

    /** The doses of which nothing was said yet and that still can be done. */
    public List<MyDose> open() {
        return doses.stream().filter(dose -> dose.state() == DoseState.OPEN).toList();
    }

    public boolean isFinished() {
        return open().isEmpty();
    }

    public int performed() {
        return (int) doses.stream().filter(dose -> dose.state().performed()).count();
    }
}
