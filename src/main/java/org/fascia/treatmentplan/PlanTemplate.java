package org.fascia.treatmentplan;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a plan for a common condition may begin with, in one language. Where the patient stands is left out on purpose:
 * it must be measured.
 *
 * @param reviewWeeks after how many weeks to look again
 */
public record PlanTemplate(
        String code,
        String name,
        String condition,
        String explanation,
        int visitsPerWeek,
        int visits,
        int reviewWeeks,
        List<Problem> problems,
        List<SuggestedGoal> goals,
        List<Intervention> interventions) {

    public PlanTemplate {
        problems = List.copyOf(problems);
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
    }

    /** A goal without a baseline, to be reached within so many weeks. */
    public record SuggestedGoal(String activity, GoalMeasure measure, BigDecimal target, int weeks) {}
}
