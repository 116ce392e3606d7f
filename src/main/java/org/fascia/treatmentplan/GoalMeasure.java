package org.fascia.treatmentplan;

import java.math.BigDecimal;
import org.fascia.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * How a goal is measured: the unit, the values it can take, and which way is better. Of the Oswestry and the neck
 * disability index only a total score is entered, since their questions may not be embedded.
 */
public enum GoalMeasure {
    /** Pain, 0 to 10 (NPRS). */
    PAIN(Better.LESS, 10, 0),
    /** An activity that matters to the patient, 0 unable to 10 as before (PSFS; Stratford 1995). */
    OWN_ACTIVITY(Better.MORE, 10, 1),
    /** Roland-Morris questionnaire, 0 to 24. */
    ROLAND_MORRIS(Better.LESS, 24, 0),
    /** Oswestry index, 0 to 100 per cent. */
    OSWESTRY_TOTAL(Better.LESS, 100, 0),
    /** Neck disability index, 0 to 50. */
    NECK_DISABILITY_TOTAL(Better.LESS, 50, 0),
    /** Degrees. */
    RANGE_OF_MOTION(Better.MORE, 360, 0),
    /** How long something can be done. */
    MINUTES(Better.MORE, 1440, 0),
    /** How long stiffness or another trouble lasts. */
    MINUTES_OF_TROUBLE(Better.LESS, 1440, 0),
    METRES(Better.MORE, 100_000, 0),
    REPETITIONS(Better.MORE, 1000, 0),
    KILOGRAMS(Better.MORE, 500, 1),
    /** How often trouble comes. */
    TIMES_A_WEEK(Better.LESS, 200, 0);

    /** Which way a measure improves. */
    public enum Better {
        LESS,
        MORE
    }

    private final Better better;
    private final int highest;
    private final int decimals;

    GoalMeasure(Better better, int highest, int decimals) {
        this.better = better;
        this.highest = highest;
        this.decimals = decimals;
    }

    public Better better() {
        return better;
    }

    /** The highest value that it can take; the lowest is 0 for all. */
    public int highest() {
        return highest;
    }

    public int decimals() {
        return decimals;
    }

    /** The key of its name. */
    public String messageKey() {
        return "treatmentplan.measure." + name();
    }

    /**
     * Checks a value, and brings it into one form, so that 3 and 3.0 are the same.
     *
     * @param field where a refusal is shown
     */
    public BigDecimal value(String field, @Nullable BigDecimal typed) {
        if (typed == null) {
            throw InvalidInput.at(field, "shared.required");
        }
        var value = typed.stripTrailingZeros();
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(highest)) > 0) {
            throw InvalidInput.at(field, "treatmentplan.measure.range", highest);
        }
        if (value.scale() > decimals) {
            throw decimals == 0
                    ? InvalidInput.at(field, "treatmentplan.measure.whole")
                    : InvalidInput.at(field, "treatmentplan.measure.oneDecimal");
        }
        return value.setScale(Math.max(0, value.scale()));
    }

    /** Whether going from one value to the other is getting better. */
    boolean improves(BigDecimal from, BigDecimal to) {
        int change = to.compareTo(from);
        return better == Better.MORE ? change > 0 : change < 0;
    }
}
