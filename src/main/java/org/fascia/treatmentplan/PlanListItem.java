package org.fascia.treatmentplan;

import java.time.LocalDate;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as lists show it.
 *
 * @param outcome null while it is active
 */
public record PlanListItem(
        PlanId id,
        ClinicId clinic,
        String condition,
        LocalDate startsOn,
        @Nullable LocalDate endedOn,
        @Nullable PlanOutcome outcome) {

    public boolean isActive() {
        return outcome == null;
    }
}
