package org.fascia.treatmentplan;

import org.fascia.shared.Text;

/**
 * Writes a new version of a plan.
 *
 * @param version made when the form opened: the same version sent twice is one
 * @param basedOn the number of the version that the form showed
 * @param reason why the plan changes
 */
public record RevisePlan(PlanId plan, PlanVersionId version, int basedOn, String reason, PlanContent content) {

    public RevisePlan {
        reason = Text.required("reason", reason, 300);
    }
}
