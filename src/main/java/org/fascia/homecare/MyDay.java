package org.fascia.homecare;

import java.time.LocalDate;
import java.util.List;
import org.fascia.exercise.ExerciseId;
import org.fascia.patient.OwnRecord;
import org.fascia.shared.PainScore;
import org.jspecify.annotations.Nullable;

/**
 * A patient's own day, and what lies around it.
 *
 * @param exercises those with a dose due today
 * @param earlier what was due on days before and still can be done, day by day
 * @param assigned whether anything is assigned at all that is not over
 * @param stopped whether the programme rests since a red answer
 * @param paused whether something rests for another reason
 * @param tomorrow what will be due
 * @param streak days in a row on which something was done, rest days left out
 */
public record MyDay(
        OwnRecord own,
        LocalDate today,
        List<MyExercise> exercises,
        List<EarlierDay> earlier,
        boolean assigned,
        boolean stopped,
        boolean paused,
        @Nullable PainScore painBefore,
        @Nullable PainScore painAfter,
        List<MyWeekDay> week,
        List<ExerciseId> tomorrow,
        int streak) {

    /** A day before today with what is still open of it. */
    public record EarlierDay(LocalDate day, List<MyExercise> exercises) {}

    public MyDay {
        exercises = List.copyOf(exercises);
        earlier = List.copyOf(earlier);
        week = List.copyOf(week);
        tomorrow = List.copyOf(tomorrow);
    }

    /** Whether everything of today was told. */
    public boolean isFinished() {
        return !exercises.isEmpty() && exercises.stream().allMatch(MyExercise::isFinished);
    }

    /** Whether something of today was told. */
    public boolean isBegun() {
        return exercises.stream()
                .anyMatch(exercise -> exercise.doses().size() > exercise.open().size());
    }

    public int due() {
        return exercises.stream().mapToInt(exercise -> exercise.doses().size()).sum();
    }

    public int performed() {
        return exercises.stream().mapToInt(MyExercise::performed).sum();
    }

    public int minutesLeft() {
        return exercises.stream()
                .mapToInt(exercise -> exercise.open().size() * exercise.dosage().minutesPerDose())
                .sum();
    }
}
