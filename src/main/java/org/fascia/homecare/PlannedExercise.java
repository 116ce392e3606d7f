package org.fascia.homecare;

import java.util.List;
import org.fascia.assessment.ContraindicationGuard;
import org.fascia.assessment.Prescribed;
import org.fascia.assessment.Verdict;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.ExerciseKind;
import org.fascia.patient.SafetyState;

/** Holds an exercise of the library against a patient's safety flags. */
final class PlannedExercise {

    private PlannedExercise() {}

    static List<Verdict> verdicts(SafetyState safety, Exercise exercise) {
        return ContraindicationGuard.check(
                safety.flags(),
                new Prescribed(
                        exercise.touchedRegions(),
                        exercise.contraindications(),
                        effect(exercise.kind()),
                        exercise.onTheFloor()));
    }

    static boolean isBlocked(List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(Verdict.Blocked.class::isInstance);
    }

    private static Prescribed.Effect effect(ExerciseKind kind) {
        return switch (kind) {
            case SELF_RELEASE -> Prescribed.Effect.PRESSES;
            case STRETCH -> Prescribed.Effect.STRETCHES;
            case MOBILITY, STRENGTH -> Prescribed.Effect.MOVES;
        };
    }
}
