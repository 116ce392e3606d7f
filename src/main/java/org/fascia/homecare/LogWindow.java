package org.fascia.homecare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fascia.shared.InvalidInput;

/**
 * When a dose may be done and told. A dose belongs to a day of the patient's calendar, however long that day is; it can be
 * done up to 48 hours after the day, and a phone that was offline may tell it up to 72 hours after it was done.
 */
record LogWindow(ZoneId zone, Instant now) {

    static final Duration LATE = Duration.ofHours(48);
    static final Duration OFFLINE = Duration.ofHours(72);

    /** How far the clock of a phone may be ahead. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Whether the dose can still be done now. */
    boolean isOpen(Dose dose) {
        return !dose.dueOn().isAfter(today()) && !now.isAfter(endOf(dose).plus(LATE));
    }

    /** The first day of which a dose can still be done now. */
    LocalDate firstOpenDay() {
        var day = today();
        while (isOpen(new Dose(day.minusDays(1), 1))) {
            day = day.minusDays(1);
        }
        return day;
    }

    boolean isLate(Dose dose, Instant performedAt) {
        return performedAt.isAfter(endOf(dose));
    }

    /** @throws InvalidInput if the dose could not be done, or not be told any more */
    void check(Dose dose, Instant performedAt) {
        if (dose.dueOn().isAfter(today())) {
            throw InvalidInput.at("dose", "homecare.log.tomorrow");
        }
        if (performedAt.isAfter(now.plus(CLOCK_SKEW))) {
            throw InvalidInput.at("performedAt", "homecare.log.future");
        }
        if (performedAt.isBefore(dose.dueOn().atStartOfDay(zone).toInstant())) {
            throw InvalidInput.at("performedAt", "homecare.log.early");
        }
        if (performedAt.isAfter(endOf(dose).plus(LATE))) {
            throw InvalidInput.at("dose", "homecare.log.tooLate", LATE.toHours());
        }
        if (now.isAfter(performedAt.plus(OFFLINE))) {
            throw InvalidInput.at("performedAt", "homecare.log.tooOld", OFFLINE.toHours());
        }
    }

    private Instant endOf(Dose dose) {
        return dose.dueOn().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
