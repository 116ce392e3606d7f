package org.fascia.demo;

import java.time.LocalDate;
import java.util.List;
import org.fascia.demo.DemoPatient.Profile;
import org.fascia.security.Role;
import org.fascia.shared.PatientId;
import org.fascia.shared.WorkClock;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.PlanContent;
import org.fascia.treatmentplan.PlanVersionId;
import org.fascia.treatmentplan.RevisePlan;
import org.fascia.treatmentplan.TreatmentPlans;
import org.springframework.stereotype.Component;

/** Every three weeks the therapist looks at the plan again, except where the patient is drifting away. */
@Component
class DemoReviews {

    private static final int WEEKS = 3;
    private static final int AHEAD = 4;
    private static final String REASON = "Looked at together: it goes the right way, so we carry on.";

    private final TreatmentPlans plans;

    DemoReviews(TreatmentPlans plans) {
        this.plans = plans;
    }

    void review(DemoGroup group, DemoCourse course) {
        var patient = DemoTreatment.idOf(group, course.patient());
        boolean drifting =
                course.patient().profile() == Profile.FADING || course.patient().profile() == Profile.QUIET;
        var until = drifting ? course.today().minusWeeks(2L * WEEKS) : course.today();
        for (var day = course.firstDay().plusWeeks(WEEKS); day.isBefore(until); day = day.plusWeeks(WEEKS)) {
            var reviewed = day;
            WorkClock.at(
                    course.atClinic(day),
                    () -> group.therapistOf(course.patient())
                            .as(Role.THERAPIST)
                            .run(() -> write(patient, course, reviewed)));
        }
    }

    private void write(PatientId patient, DemoCourse course, LocalDate day) {
        var plan = plans.current(patient).orElseThrow();
        plans.revise(new RevisePlan(
                plan.id(),
                new PlanVersionId(DemoIds.of(plan.id(), "reviewed", day)),
                plan.current().number(),
                REASON,
                carriedOn(plan.content(), day)));
    }

    /** The same plan with dates that lie ahead again. */
    private static PlanContent carriedOn(PlanContent content, LocalDate day) {
        var ahead = day.plusWeeks(AHEAD);
        List<Goal> goals = content.goals().stream()
                .map(goal -> goal.dueOn().isAfter(ahead)
                        ? goal
                        : new Goal(goal.id(), goal.activity(), goal.measure(), goal.baseline(), goal.target(), ahead))
                .toList();
        return new PlanContent(
                content.condition(),
                content.explanation(),
                content.visitsPerWeek(),
                content.visits(),
                ahead,
                content.problems(),
                goals,
                content.interventions());
    }
}
