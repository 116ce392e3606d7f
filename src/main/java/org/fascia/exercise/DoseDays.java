package org.fascia.exercise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.shared.InvalidInput;

/**
 * The days on which an exercise is due.
 *
 * @param weekdays the named days; empty with every other rhythm
 */
public record DoseDays(Rhythm rhythm, Set<DayOfWeek> weekdays) {

    /** How the days are chosen. */
    public enum Rhythm {
        DAILY,
        /** Every other day, counted from the first. */
        ALTERNATE,
        WEEKDAYS;

        public String messageKey() {
            return "exercise.days." + name();
        }
    }

    public DoseDays {
        if (rhythm == Rhythm.WEEKDAYS && weekdays.isEmpty()) {
            throw InvalidInput.at("weekdays", "exercise.dosage.weekdays.required");
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (rhythm == Rhythm.WEEKDAYS) {
            days.addAll(weekdays);
        }
        weekdays = Collections.unmodifiableSet(days);
    }

    public static DoseDays daily() {
        return new DoseDays(Rhythm.DAILY, Set.of());
    }

    public static DoseDays alternate() {
        return new DoseDays(Rhythm.ALTERNATE, Set.of());
    }

    public static DoseDays on(Collection<DayOfWeek> weekdays) {
        return new DoseDays(Rhythm.WEEKDAYS, Set.copyOf(weekdays));
    }

    public static DoseDays on(DayOfWeek... weekdays) {
        return on(Arrays.asList(weekdays));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static DoseDays parse(String text) {
        return switch (text) {
            case "DAILY" -> daily();
            case "ALTERNATE" -> alternate();
            default ->
                on(Arrays.stream(text.split(",", -1)).map(DayOfWeek::valueOf).toList());
        };
    }

    /** Whether {@code day} is one of the days, when the first possible one is {@code start}. */
    public boolean isDueOn(LocalDate day, LocalDate start) {
        if (day.isBefore(start)) {
            return false;
        }
        return switch (rhythm) {
            case DAILY -> true;
            case ALTERNATE -> ChronoUnit.DAYS.between(start, day) % 2 == 0;
            case WEEKDAYS -> weekdays.contains(day.getDayOfWeek());
        };
    }

    /** A stable text for storage: {@code DAILY}, {@code ALTERNATE} or the days, {@code MONDAY,THURSDAY}. */
    @Override
    public String toString() {
        return rhythm == Rhythm.WEEKDAYS
                ? weekdays.stream().map(DayOfWeek::name).collect(Collectors.joining(","))
                : rhythm.name();
    }
}
