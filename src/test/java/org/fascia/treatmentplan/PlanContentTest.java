package org.fascia.treatmentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fascia.treatmentplan.PlanBuilder.aPlan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.fascia.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PlanContentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aPlanNeedsAGoal() {
        refusedAt("goals", () -> aPlan().withGoals(List.of()).build());
    }

    @Test
    void tooManyRowsAreRefused() {
        var goals = Collections.nCopies(PlanContent.MOST_ROWS + 1, 0).stream()
                .map(number -> goalBy(TODAY))
                .toList();
        refusedAt("goals", () -> aPlan().withGoals(goals).build());
    }

    @Test
    void aReviewLiesAheadButNotInAnotherCentury() {
        var goals = List.of(goalBy(TODAY));
        refusedAt("reviewOn", () -> check(aPlan().withGoals(goals).reviewedOn(TODAY)));
        refusedAt("reviewOn", () -> check(aPlan().withGoals(goals).reviewedOn(TODAY.plusYears(100))));
        check(aPlan().withGoals(goals).reviewedOn(TODAY.plusDays(1)));
    }

    @Test
    void aGoalInThePastIsRefusedAtItsOwnRow() {
        var goals = List.of(goalBy(TODAY), goalBy(TODAY.minusDays(1)));
        refusedAt("goals.1.dueOn", () -> check(aPlan().withGoals(goals).reviewedOn(TODAY.plusDays(7))));
    }

    @Test
    void aGoalTakenOverAsItWasMayHavePassed() {
        var old = goalBy(TODAY.minusDays(1));
        var plan = aPlan().withGoals(List.of(old)).reviewedOn(TODAY.plusDays(7)).build();
        PlanDates.check(plan, TODAY, List.of(old));
        assertThat(plan.goals()).containsExactly(old);
    }

    @Test
    void versionsAreComparedRowByRow() {
        var before = aPlan().build();
        var worry = before.problems().get(1);
        var moved = new Goal(
                before.goals().getFirst().id(),
                "Look over the shoulder",
                GoalMeasure.RANGE_OF_MOTION,
                BigDecimal.valueOf(40),
                BigDecimal.valueOf(60),
                TODAY);
        var stretching = new Intervention(InterventionKind.STRETCHING, "Side of the neck");
        var after = aPlan().without(worry)
                .withGoals(List.of(moved))
                .with(stretching)
                .build();
        var comparison = PlanComparison.of(before, after);
        assertThat(comparison.problems())
                .containsExactly(
                        new PlanComparison.Pair<>(
                                before.problems().getFirst(), before.problems().getFirst()),
                        new PlanComparison.Pair<>(worry, null));
        assertThat(comparison.goals())
                .containsExactly(new PlanComparison.Pair<>(before.goals().getFirst(), moved));
        assertThat(comparison.interventions()).last().isEqualTo(new PlanComparison.Pair<>(null, stretching));
    }

    @Test
    void everyTemplateNeedsOnlyWhereThePatientStands() throws Exception {
        var templates = new PlanTemplates(new PathMatchingResourcePatternResolver());
        for (var language : PlanTemplateFile.LANGUAGES) {
            assertThat(templates.list(language)).hasSize(3).allSatisfy(PlanContentTest::isComplete);
        }
        assertThat(templates.list(Locale.FRENCH)).isEqualTo(templates.list(Locale.ENGLISH));
        assertThat(templates.list(Locale.GERMAN)).isNotEqualTo(templates.list(Locale.ENGLISH));
    }

    private static void isComplete(PlanTemplate template) {
        var goals = template.goals().stream()
                .map(goal -> new Goal(
                        GoalId.next(),
                        goal.activity(),
                        goal.measure(),
                        goal.measure().better() == GoalMeasure.Better.LESS
                                ? goal.target().add(BigDecimal.ONE)
                                : BigDecimal.ZERO,
                        goal.target(),
                        TODAY.plusWeeks(goal.weeks())))
                .toList();
        var content = new PlanContent(
                template.condition(),
                template.explanation(),
                template.visitsPerWeek(),
                template.visits(),
                TODAY.plusWeeks(template.reviewWeeks()),
                template.problems(),
                goals,
                template.interventions());
        PlanDates.check(content, TODAY, List.of());
        assertThat(template.name()).isNotBlank();
    }

    private static void check(PlanBuilder plan) {
        PlanDates.check(plan.build(), TODAY, List.of());
    }

    private static Goal goalBy(LocalDate day) {
        return new Goal(GoalId.next(), "Walk", GoalMeasure.MINUTES, BigDecimal.TEN, BigDecimal.valueOf(30), day);
    }

    private static void refusedAt(String field, Runnable work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
