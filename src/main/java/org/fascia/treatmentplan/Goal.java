package org.fascia.treatmentplan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached: an activity, how it is measured, where it stands, where it should stand, and by when.
 *
 * @param activity in words that the patient would use
 */
public record Goal(
        GoalId id, String activity, GoalMeasure measure, BigDecimal baseline, BigDecimal target, LocalDate dueOn) {

    public Goal {
        activity = Text.required("activity", activity, 200);
        baseline = measure.value("baseline", baseline);
        target = measure.value("target", target);
        if (target.compareTo(baseline) == 0) {
            throw InvalidInput.at("target", "treatmentplan.goal.targetIsBaseline");
        }
        if (!measure.improves(baseline, target)) {
            throw InvalidInput.at(
                    "target",
                    measure.better() == GoalMeasure.Better.LESS
                            ? "treatmentplan.goal.targetTooHigh"
                            : "treatmentplan.goal.targetTooLow",
                    baseline);
        }
    }

    /**
     * A goal as somebody typed it, perhaps with fields left empty.
     *
     * @throws InvalidInput at the first field that is not right
     */
    public static Goal typed(
            GoalId id,
            @Nullable String activity,
            @Nullable GoalMeasure measure,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate dueOn) {
        var words = Text.required("activity", activity, 200);
        if (measure == null) {
            throw InvalidInput.at("measure", "treatmentplan.goal.measure");
        }
        var from = measure.value("baseline", baseline);
        var to = measure.value("target", target);
        if (dueOn == null) {
            throw InvalidInput.at("dueOn", "shared.required");
        }
        return new Goal(id, words, measure, from, to, dueOn);
    }

    /** How much of the way lies behind: 0 at the baseline or worse, 1 at the target or better. */
    public double share(BigDecimal value) {
        var way = target.subtract(baseline);
        return Math.clamp(
                value.subtract(baseline).divide(way, MathContext.DECIMAL32).doubleValue(), 0, 1);
    }

    public boolean isReached(BigDecimal value) {
        return value.compareTo(target) == 0 || measure.improves(target, value);
    }
}
