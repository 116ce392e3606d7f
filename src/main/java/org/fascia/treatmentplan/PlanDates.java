package org.fascia.treatmentplan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.fascia.shared.InvalidInput;

/** The dates of a plan, held against the day on which it is written. */
final class PlanDates {

    private static final int LATEST_REVIEW_YEARS = 1;
    private static final int LATEST_GOAL_YEARS = 2;

    private PlanDates() {}

    /**
     * Refuses dates that have passed, or lie so far ahead that they must be slips.
     *
     * @param before the goals of the version before; one that is taken over as it was may have passed
     * @throws InvalidInput at {@code reviewOn}, or at {@code goals.<index>.dueOn}
     */
    static void check(PlanContent content, LocalDate today, List<Goal> before) {
        if (!content.reviewOn().isAfter(today)) {
            throw InvalidInput.at("reviewOn", "treatmentplan.reviewOn.past");
        }
        if (content.reviewOn().isAfter(today.plusYears(LATEST_REVIEW_YEARS))) {
            throw InvalidInput.at("reviewOn", "treatmentplan.reviewOn.far");
        }
        var known = new HashSet<>(before);
        for (int index = 0; index < content.goals().size(); index++) {
            var goal = content.goals().get(index);
            if (known.contains(goal)) {
                continue;
            }
            if (goal.dueOn().isBefore(today)) {
                throw InvalidInput.at("goals." + index + ".dueOn", "treatmentplan.goal.past");
            }
            if (goal.dueOn().isAfter(today.plusYears(LATEST_GOAL_YEARS))) {
                throw InvalidInput.at("goals." + index + ".dueOn", "treatmentplan.goal.far");
            }
        }
    }
}
