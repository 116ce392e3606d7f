package org.fascia.treatmentplan;

import org.fascia.shared.Text;

/**
 * Ends a plan today, for good: another plan can be started after it.
 *
 * @param basedOn the number of the version that the form showed
 */
public record EndPlan(PlanId plan, int basedOn, PlanOutcome outcome, String reason) {

    public EndPlan {
        reason = Text.required("reason", reason, 300);
    }
}
