package org.fascia.homecare;

import java.time.LocalDate;
import java.util.List;
import org.fascia.exercise.ExerciseId;
import org.fascia.shared.PainScore;
import org.fascia.shared.SafetyCode;
import org.jspecify.annotations.Nullable;

/** What an alert explains itself with. */
public sealed interface AlertFacts {

    AlertKind kind();

    record Red(
            LocalDate day,
            List<RedAnswer> answers,
            @Nullable String note) implements AlertFacts {

        @Override
        public AlertKind kind() {
            return AlertKind.RED;
        }
    }

    /** @param doubledMedian twice the usual pain of the 7 days before; null if nothing was told on them */
    record Pain(LocalDate day, PainScore pain, @Nullable Integer doubledMedian, PainScore ceiling)
            implements AlertFacts {

        @Override
        public AlertKind kind() {
            return AlertKind.PAIN;
        }
    }

    record Suspended(List<ExerciseId> exercises, List<SafetyCode> flags) implements AlertFacts {

        @Override
        public AlertKind kind() {
            return AlertKind.SUSPENDED;
        }
    }

    record Missed(ExerciseId exercise, LocalDate first, LocalDate last, int doses) implements AlertFacts {

        @Override
        public AlertKind kind() {
            return AlertKind.MISSED;
        }
    }

    record Quiet(LocalDate since) implements AlertFacts {

        @Override
        public AlertKind kind() {
            return AlertKind.QUIET;
        }
    }
}
