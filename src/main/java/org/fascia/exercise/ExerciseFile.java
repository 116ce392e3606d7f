package org.fascia.exercise;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fascia.shared.PainScore;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.jspecify.annotations.Nullable;

/** One file of the standard catalogue, {@code exercise/<code>.json}, as it is written. */
record ExerciseFile(
        String code,
        int number,
        ExerciseKind kind,
        Set<Region> regions,
        Set<Region> alsoLoads,
        List<String> muscles,
        Set<Equipment> equipment,
        Position position,
        Set<SafetyCode> contraindications,
        Dose dosage,
        @Nullable String easier,
        @Nullable String harder,
        Map<String, Words> texts) {

    ExerciseFile {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(dosage, "dosage");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(alsoLoads, "alsoLoads");
        Objects.requireNonNull(equipment, "equipment");
        Objects.requireNonNull(contraindications, "contraindications");
        filled(regions, "regions");
        filled(muscles, "muscles");
    }

    /** @param days as {@link DoseDays#parse} reads them */
    record Dose(
            DosageSide side,
            int sets,
            @Nullable Integer repetitions,
            @Nullable Integer holdSeconds,
            int restSeconds,
            Tempo tempo,
            int timesPerDay,
            String days,
            int painCeiling) {

        Dose {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(tempo, "tempo");
            Objects.requireNonNull(days, "days");
        }

        Dosage toDosage() {
            return new Dosage(
                    side,
                    sets,
                    repetitions,
                    holdSeconds,
                    restSeconds,
                    tempo,
                    null,
                    timesPerDay,
                    DoseDays.parse(days),
                    new PainScore(painCeiling));
        }
    }

    /** The exercise in one language. Keywords are what else people call it; they are searched, not shown. */
    record Words(
            String title,
            String summary,
            List<String> keywords,
            List<String> steps,
            List<String> cues,
            List<String> mistakes,
            String stopRule,
            String easier,
            @Nullable String harder) {

        Words {
            filled(title, "title");
            filled(summary, "summary");
            filled(stopRule, "stopRule");
            filled(easier, "easier");
            filled(keywords, "keywords");
            filled(steps, "steps");
            filled(cues, "cues");
            filled(mistakes, "mistakes");
        }
    }

    private static void filled(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is empty");
        }
    }

    private static void filled(Iterable<?> list, String name) {
        if (!Objects.requireNonNull(list, name).iterator().hasNext()) {
            throw new IllegalArgumentException(name + " is empty");
        }
    }
}
