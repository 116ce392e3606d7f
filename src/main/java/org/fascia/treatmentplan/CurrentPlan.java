package org.fascia.treatmentplan;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A plan with its current version, without the version's rows. */
record CurrentPlan(TreatmentPlan plan, PlanVersion version) {

    /** When the plan is to be looked at again; null once it has ended. */
    @Nullable
    PlanReview review(ZoneId zone) {
        var writtenOn = LocalDate.ofInstant(version.writtenAt(), zone);
        return plan.isActive() ? PlanReview.next(plan.startsOn(), writtenOn, version.rhythm()) : null;
    }
}
