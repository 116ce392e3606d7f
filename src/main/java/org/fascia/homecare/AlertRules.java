package org.fascia.homecare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.shared.PainScore;
import org.jspecify.annotations.Nullable;

/** When a therapist is told. Each rule gives the occasion, so that one occasion is told once. [check] */
final class AlertRules {

    static final int QUIET_DAYS = 14;
    static final int MEDIAN_DAYS = 7;
    static final int ABOVE_MEDIAN = 2;
    static final PainScore SEVERE = new PainScore(8);

    private static final int CONSECUTIVE = 2;

    private AlertRules() {}

    /** Doses of one assignment in a row that were not done: from which on, and how many. */
    record MissedRun(Dose first, Dose last, int doses) {}

    /** Pain as it was told on a day, before or after the programme. */
    record PainReading(LocalDate day, PainScore pain) {}

    /** @param median what was usual for this patient, doubled to stay whole; null if nothing was told before */
    record PainRise(PainReading reading, @Nullable Integer median) {}

    /**
     * Two or more consecutive due doses were skipped, or missed without a word, up to the last one whose fate is known. A
     * dose that can still be done is not missed yet.
     */
    static Optional<MissedRun> missed(Course course, Map<Dose, DoseLog> logs, LogWindow window) {
        var today = window.today();
        Dose first = null;
        Dose last = null;
        int run = 0;
        for (var dose :
                course.dosesBetween(today.minusDays(2L * QUIET_DAYS), today).toList()) {
            var state = Adherence.state(dose, logs.get(dose), window);
            if (state.performed()) {
                run = 0;
                first = null;
            } else if (state != DoseState.OPEN) {
                run++;
                first = first == null ? dose : first;
                last = dose;
            }
        }
        return run >= CONSECUTIVE && first != null && last != null
                ? Optional.of(new MissedRun(first, last, run))
                : Optional.empty();
    }

    /**
     * Nothing was told for 14 days although doses were due.
     *
     * @param lastLog the last day on which something was told; null if nothing ever was
     * @return the day since which it is quiet
     */
    static Optional<LocalDate> quiet(Collection<Course> courses, @Nullable LocalDate lastLog, LocalDate today) {
        return courses.stream()
                .filter(course -> course.covers(today) && course.pauseOn(today) == null)
                .map(course -> quietSince(course, lastLog))
                .filter(since -> ChronoUnit.DAYS.between(since, today) >= QUIET_DAYS)
                .min(LocalDate::compareTo);
    }

    /**
     * Pain rose: 2 or more above the patient's own median of the 7 days before, and above the ceiling, in two readings of
     * the last 7 days; or one reading stands at 8 or more.
     *
     * @param readings of the last 14 days, the newest last
     */
    static Optional<PainRise> pain(List<PainReading> readings, PainScore ceiling) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        var newest = readings.getLast();
        if (newest.pain().compareTo(SEVERE) >= 0) {
            return Optional.of(new PainRise(newest, doubledMedian(readings, newest.day())));
        }
        if (!rose(readings, newest, ceiling)) {
            return Optional.empty();
        }
        long risen = readings.stream()
                .filter(reading -> reading.day().isAfter(newest.day().minusDays(MEDIAN_DAYS)))
                .filter(reading -> rose(readings, reading, ceiling))
                .count();
        return risen >= CONSECUTIVE
                ? Optional.of(new PainRise(newest, doubledMedian(readings, newest.day())))
                : Optional.empty();
    }

    private static boolean rose(List<PainReading> readings, PainReading reading, PainScore ceiling) {
        var median = doubledMedian(readings, reading.day());
        return median != null
                && 2 * reading.pain().value() >= median + 2 * ABOVE_MEDIAN
                && reading.pain().compareTo(ceiling) > 0;
    }

    /** Twice the median of the 7 days before a day; null if nothing was told on them. */
    private static @Nullable Integer doubledMedian(List<PainReading> readings, LocalDate day) {
        var before = readings.stream()
                .filter(reading -> reading.day().isBefore(day) && !reading.day().isBefore(day.minusDays(MEDIAN_DAYS)))
                .mapToInt(reading -> reading.pain().value())
                .sorted()
                .toArray();
        if (before.length == 0) {
            return null;
        }
        int middle = before.length / 2;
        return before.length % 2 == 1 ? 2 * before[middle] : before[middle - 1] + before[middle];
    }

    private static LocalDate quietSince(Course course, @Nullable LocalDate lastLog) {
        var since = lastLog != null && lastLog.isAfter(course.startsOn()) ? lastLog : course.startsOn();
        for (var pause : course.pauses()) {
            if (pause.until() != null && pause.until().isAfter(since)) {
                since = pause.until();
            }
        }
        return since;
    }
}
