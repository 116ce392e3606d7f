package org.fascia.homecare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fascia.assessment.Verdict;
import org.fascia.exercise.ExerciseFilter;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.patient.SafetyFlags;
import org.fascia.patient.SafetyState;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stands before everything that is prescribed: what speaks against it for this patient? */
@Component
class HomecareGuard {

    private final SafetyFlags safetyFlags;
    private final ExerciseLibrary library;

    HomecareGuard(SafetyFlags safetyFlags, ExerciseLibrary library) {
        this.safetyFlags = safetyFlags;
        this.library = library;
    }

    SafetyState safety(PatientId patient) {
        return safetyFlags.of(patient);
    }

    List<Verdict> verdicts(SafetyState safety, ExerciseId exercise) {
        return PlannedExercise.verdicts(safety, library.exercise(exercise, Locale.ENGLISH));
    }

    /** For each exercise of the library against which something speaks. */
    Map<ExerciseId, List<Verdict>> verdicts(SafetyState safety) {
        var found = new HashMap<ExerciseId, List<Verdict>>();
        for (var exercise : library.search(ExerciseFilter.ALL, Locale.ENGLISH)) {
            var verdicts = PlannedExercise.verdicts(safety, exercise);
            if (!verdicts.isEmpty()) {
                found.put(exercise.id(), verdicts);
            }
        }
        return found;
    }

    /** The reason, where the guard asks for one; kept with nothing else, since it is shown as an override. */
    @Nullable
    String reason(SafetyState safety, ExerciseId exercise, @Nullable String overrideReason) {
        var verdicts = verdicts(safety, exercise);
        if (PlannedExercise.isBlocked(verdicts)) {
            throw InvalidInput.at("exercise." + exercise, "homecare.guard.blocked");
        }
        if (!verdicts.isEmpty() && overrideReason == null) {
            throw InvalidInput.at("overrideReason." + exercise, "homecare.guard.reason");
        }
        return verdicts.isEmpty() ? null : overrideReason;
    }
}
