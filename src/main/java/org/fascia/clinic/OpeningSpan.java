package org.fascia.clinic;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.fascia.shared.InvalidInput;

/** A span of a weekday in which a clinic is open, by the clinic's zone; it ends before {@code closes}. */
public record OpeningSpan(DayOfWeek day, LocalTime opens, LocalTime closes) {

    public OpeningSpan {
        if (!closes.isAfter(opens)) {
            throw InvalidInput.at(day.name(), "clinic.hours.closesBeforeOpening");
        }
    }

    /** Whether there is a moment in both; one that begins as the other ends does not overlap it. */
    boolean overlaps(OpeningSpan other) {
        return day == other.day && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }
}
