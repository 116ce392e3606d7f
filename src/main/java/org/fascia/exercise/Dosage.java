package org.fascia.exercise;

import java.time.LocalDate;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PainScore;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise to do. One dose is what is done at one time of the day.
 *
 * @param sets 1-20, for each side where there are two
 * @param repetitions 1-100 in each set; null if a set is one stretch of time
 * @param holdSeconds 1-600: how long each repetition is held; without repetitions, how long a set lasts. Zero becomes
 *     null, which is no hold
 * @param restSeconds 0-600 between sets and between sides
 * @param load weight, band or spring in the therapist's words; null if there is none
 * @param timesPerDay 1-10
 * @param painCeiling up to which pain the exercise may be continued
 */
public record Dosage(
        DosageSide side,
        int sets,
        @Nullable Integer repetitions,
        @Nullable Integer holdSeconds,
        int restSeconds,
        Tempo tempo,
        @Nullable String load,
        int timesPerDay,
        DoseDays days,
        PainScore painCeiling) {

    private static final int LONGEST_LOAD = 60;
    private static final int SECONDS_PER_MINUTE = 60;

    /** @throws InvalidInput at the component that is wrong */
    public Dosage {
        within("sets", sets, 1, 20);
        if (repetitions != null) {
            within("repetitions", repetitions, 1, 100);
        }
        if (holdSeconds != null) {
            within("holdSeconds", holdSeconds, 0, 600);
            holdSeconds = holdSeconds == 0 ? null : holdSeconds;
        }
        if (repetitions == null && holdSeconds == null) {
            throw InvalidInput.at("repetitions", "exercise.dosage.repetitionsOrHold");
        }
        within("restSeconds", restSeconds, 0, 600);
        load = Text.optional("load", load, LONGEST_LOAD);
        within("timesPerDay", timesPerDay, 1, 10);
    }

    /** Whether a dose is due on {@code day} when the prescription begins on {@code start}. */
    public boolean isDueOn(LocalDate day, LocalDate start) {
        return days.isDueOn(day, start);
    }

    /** About how long one dose takes, sides and rests included, in whole minutes and at least one. */
    public int minutesPerDose() {
        int sets = this.sets * side.passes();
        int seconds = sets * secondsPerSet() + (sets - 1) * restSeconds;
        return Math.ceilDiv(seconds, SECONDS_PER_MINUTE);
    }

    /** About how long all doses of a due day take together. */
    public int minutesPerDay() {
        return minutesPerDose() * timesPerDay;
    }

    private int secondsPerSet() {
        int hold = holdSeconds == null ? 0 : holdSeconds;
        return repetitions == null ? hold : repetitions * Math.max(1, tempo.seconds() + hold);
    }

    private static void within(String field, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw InvalidInput.at(field, "exercise.dosage." + field + ".range", lowest, highest);
        }
    }
}
