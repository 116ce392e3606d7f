package org.fascia.treatmentplan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a plan says.
 *
 * @param condition what is treated, in a few words
 * @param explanation what it is and what will be done about it, written to the patient
 * @param visits how many are planned from the plan's start
 * @param reviewOn when to look at the plan again at the latest
 */
public record PlanContent(
        String condition,
        @Nullable String explanation,
        int visitsPerWeek,
        int visits,
        LocalDate reviewOn,
        List<Problem> problems,
        List<Goal> goals,
        List<Intervention> interventions) {

    public static final int MOST_VISITS_PER_WEEK = 7;
    public static final int MOST_VISITS = 60;
    public static final int MOST_ROWS = 12;

    public PlanContent {
        condition = Text.required("condition", condition, 120);
        explanation = Text.optional("explanation", explanation, 1000);
        between("visitsPerWeek", visitsPerWeek, MOST_VISITS_PER_WEEK);
        between("visits", visits, MOST_VISITS);
        problems = atMost("problems", problems);
        goals = atMost("goals", goals);
        interventions = atMost("interventions", interventions);
        if (goals.isEmpty()) {
            throw InvalidInput.at("goals", "treatmentplan.goals.required");
        }
        var ids = new HashSet<GoalId>();
        if (!goals.stream().map(Goal::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("one goal stands twice in a plan");
        }
    }

    private static void between(String field, int value, int most) {
        if (value < 1 || value > most) {
            throw InvalidInput.at(field, "treatmentplan.number.range", 1, most);
        }
    }

    private static <T> List<T> atMost(String field, List<T> rows) {
        if (rows.size() > MOST_ROWS) {
            throw InvalidInput.at(field, "treatmentplan.rows.tooMany", MOST_ROWS);
        }
        return List.copyOf(rows);
    }
}
