package org.fascia.homecare;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One time of doing an exercise.
 *
 * @param dueOn the day of the patient's own calendar
 * @param ordinal which of that day's doses, from 1
 */
public record Dose(LocalDate dueOn, int ordinal) implements Comparable<Dose> {

    private static final Comparator<Dose> BY_TIME =
            Comparator.comparing(Dose::dueOn).thenComparingInt(Dose::ordinal);

    @Override
    public int compareTo(Dose other) {
        return BY_TIME.compare(this, other);
    }
}
