package org.fascia.treatmentplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** When a plan is to be looked at again, and why then. */
public record PlanReview(LocalDate on, Reason reason) {

    /** What makes a review due. */
    public enum Reason {
        DATE,
        HALF_OF_VISITS,
        ALL_VISITS;

        /** With the date as its argument. */
        public String messageKey() {
            return "treatmentplan.review." + name();
        }

        /** Without a date. */
        public String title() {
            return "treatmentplan.review.reason." + name();
        }
    }

    public boolean isDue(LocalDate today) {
        return !on.isAfter(today);
    }

    /**
     * The next review after a version was written, since writing one is a review: at half of the planned visits, at
     * all of them, or on the review date, whichever comes first. Visits are counted as planned, by how many there are
     * a week.
     */
    static PlanReview next(LocalDate startsOn, LocalDate writtenOn, Rhythm rhythm) {
        var half = rhythm.dayOfVisit((rhythm.visits() + 1) / 2, startsOn);
        var all = rhythm.dayOfVisit(rhythm.visits(), startsOn);
        var date = new PlanReview(rhythm.reviewOn(), Reason.DATE);
        return Stream.of(date, new PlanReview(all, Reason.ALL_VISITS), new PlanReview(half, Reason.HALF_OF_VISITS))
                .filter(review -> review.on().isAfter(writtenOn))
                .min(Comparator.comparing(PlanReview::on))
                .orElse(date);
    }

    /** How often the patient comes, how many times in all, and when to look again at the latest. */
    record Rhythm(int visitsPerWeek, int visits, LocalDate reviewOn) {

        private LocalDate dayOfVisit(int number, LocalDate startsOn) {
            return startsOn.plusDays((number - 1) * 7L / visitsPerWeek);
        }
    }
}
