package org.fascia.homecare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing is due.
 *
 * @param from the first day
 * @param until the last day; null while nobody has resumed. The day before {@code from} if it was resumed on the very day
 *     on which it began
 */
public record Pause(LocalDate from, @Nullable LocalDate until, Cause cause) {

    /** Who or what paused. */
    public enum Cause {
        THERAPIST,
        /** The patient gave a red answer. */
        RED_ANSWER,
        /** A new safety flag blocks the exercise. */
        SAFETY_FLAG;

        public String messageKey() {
            return "homecare.pause.cause." + name();
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Reads what {@link #toString} wrote. */
    static Pause parse(String text) {
        var parts = text.split("/", -1);
        return new Pause(
                LocalDate.parse(parts[0]),
                parts[1].isEmpty() ? null : LocalDate.parse(parts[1]),
                Cause.valueOf(parts[2]));
    }

    /** {@code 2026-05-01/2026-05-07/THERAPIST}. */
    @Override
    public String toString() {
        return from + "/" + (until == null ? "" : until) + "/" + cause;
    }
}
