package org.fascia.treatmentplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.fascia.shared.Region;
import org.fascia.shared.Side;

/** A plan for a stiff neck, reviewed in four weeks. */
public final class PlanBuilder {

    private String condition = "Stiff neck";
    private LocalDate reviewOn;
    private final List<Problem> problems = new ArrayList<>(List.of(
            new Problem("Turning the head is limited", Region.NECK, Side.RIGHT), new Problem("Worry", null, null)));
    private final List<Goal> goals = new ArrayList<>();
    private final List<Intervention> interventions =
            new ArrayList<>(List.of(new Intervention(InterventionKind.HANDS, "Pressure on the upper trapezius")));

    private PlanBuilder(LocalDate today) {
        reviewOn = today.plusWeeks(4);
        goals.add(new Goal(
                GoalId.next(),
                "Look over the shoulder",
                GoalMeasure.RANGE_OF_MOTION,
                BigDecimal.valueOf(40),
                BigDecimal.valueOf(70),
                today.plusWeeks(6)));
    }

    public static PlanBuilder aPlan() {
        return new PlanBuilder(LocalDate.now(ZoneId.of("Europe/London")));
    }

    public PlanBuilder of(String newCondition) {
        condition = newCondition;
        return this;
    }

    public PlanBuilder reviewedOn(LocalDate day) {
        reviewOn = day;
        return this;
    }

    public PlanBuilder without(Problem problem) {
        problems.remove(problem);
        return this;
    }

    public PlanBuilder with(Intervention intervention) {
        interventions.add(intervention);
        return this;
    }

    public PlanBuilder withGoals(List<Goal> newGoals) {
        goals.clear();
        goals.addAll(newGoals);
        return this;
    }

    public PlanContent build() {
        return new PlanContent(condition, "Your neck is stiff.", 1, 6, reviewOn, problems, goals, interventions);
    }
}
