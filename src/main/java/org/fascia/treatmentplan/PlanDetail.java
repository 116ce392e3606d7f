package org.fascia.treatmentplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its current version.
 *
 * @param readings of its goals, the oldest first
 * @param review when the plan is to be looked at again; null once it has ended
 */
public record PlanDetail(
        PlanId id,
        PatientId patient,
        ClinicId clinic,
        LocalDate startsOn,
        @Nullable Ending ending,
        PlanVersionDetail current,
        List<GoalReading> readings,
        @Nullable PlanReview review) {

    public PlanDetail {
        readings = List.copyOf(readings);
    }

    /** How a plan ended, and why. */
    public record Ending(LocalDate on, PlanOutcome outcome, String reason) {}

    public boolean isActive() {
        return ending == null;
    }

    public PlanContent content() {
        return current.content();
    }

    /** Where the goal stands; empty until its measure was taken again after the baseline. */
    public Optional<GoalReading> latest(GoalId goal) {
        return readings.stream().filter(reading -> reading.goal().equals(goal)).reduce((earlier, later) -> later);
    }
}
