package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.fascia.shared.ui.Formats;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.GoalMeasure;
import org.fascia.treatmentplan.PlanContent;
import org.fascia.treatmentplan.PlanReview;
import org.fascia.treatmentplan.Problem;

/** Parts of a plan as sentences. */
final class PlanWords {

    private final UI ui = UI.getCurrent();
    private final Formats formats;

    PlanWords(ZoneId zone) {
        this.formats = Formats.in(zone);
    }

    Formats formats() {
        return formats;
    }

    /** 4 of 10, 60°, 30 min. */
    String value(GoalMeasure measure, BigDecimal value) {
        return say("treatmentplan.value." + measure.name(), formats.number(value));
    }

    /** From 6 of 10 to 2 of 10 by 12 May 2026. */
    String way(Goal goal) {
        return say(
                "treatmentplan.goal.way",
                value(goal.measure(), goal.baseline()),
                value(goal.measure(), goal.target()),
                formats.date(goal.dueOn()));
    }

    String measure(GoalMeasure measure) {
        return say(measure.messageKey());
    }

    /** The problem, and where on the body it is. */
    String problem(Problem problem) {
        var region = problem.region();
        if (region == null) {
            return problem.text();
        }
        var side = problem.side();
        var where = say(region.messageKey()) + (side == null ? "" : ", " + say(side.messageKey()));
        return say("treatmentplan.problem.at", problem.text(), where);
    }

    /** 1 visit a week, 6 in all. */
    String visits(PlanContent content) {
        return say("treatmentplan.visits.sentence", content.visitsPerWeek(), content.visits());
    }

    /** 12 May 2026, at half of the planned visits. */
    String review(PlanReview review) {
        return say(review.reason().messageKey(), formats.date(review.on()));
    }

    String say(String key, Object... arguments) {
        return ui.getTranslation(key, arguments);
    }
}
