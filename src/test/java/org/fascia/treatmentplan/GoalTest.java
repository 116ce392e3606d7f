package org.fascia.treatmentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.fascia.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GoalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "PAIN, 6, 6, treatmentplan.goal.targetIsBaseline",
        "PAIN, 6, 6.0, treatmentplan.goal.targetIsBaseline",
        "PAIN, 6, 7, treatmentplan.goal.targetTooHigh",
        "RANGE_OF_MOTION, 60, 45, treatmentplan.goal.targetTooLow",
        "PAIN, 6, -1, treatmentplan.measure.range",
        "PAIN, 6, 2.5, treatmentplan.measure.whole",
        "OWN_ACTIVITY, 3, 11, treatmentplan.measure.range",
        "OWN_ACTIVITY, 3, 7.25, treatmentplan.measure.oneDecimal"
    })
    void aTargetOnTheWrongSideIsRefusedAtItsField(
            GoalMeasure measure, BigDecimal baseline, BigDecimal target, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> goal(measure, baseline, target))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("target");
                    assertThat(refused.messageKey()).isEqualTo(message);
                });
    }

    @Test
    void fieldsLeftEmptyAreRefusedOneByOne() {
        assertThat(refusedField(null, null, null, null)).isEqualTo("measure");
        assertThat(refusedField(GoalMeasure.PAIN, null, null, null)).isEqualTo("baseline");
        assertThat(refusedField(GoalMeasure.PAIN, BigDecimal.TEN, null, null)).isEqualTo("target");
        assertThat(refusedField(GoalMeasure.PAIN, BigDecimal.TEN, BigDecimal.ONE, null))
                .isEqualTo("dueOn");
    }

    @ParameterizedTest
    @CsvSource({"PAIN, 8, 2, 5, 0.5", "PAIN, 8, 2, 9, 0", "PAIN, 8, 2, 1, 1", "METRES, 100, 500, 200, 0.25"})
    void theShareSaysHowMuchOfTheWayLiesBehind(
            GoalMeasure measure, BigDecimal baseline, BigDecimal target, BigDecimal now, double share) {
        assertThat(goal(measure, baseline, target).share(now)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"PAIN, 8, 2, 2, true", "PAIN, 8, 2, 1, true", "PAIN, 8, 2, 3, false", "MINUTES, 10, 30, 45, true"})
    void aGoalIsReachedAtItsTargetAndBeyond(
            GoalMeasure measure, BigDecimal baseline, BigDecimal target, BigDecimal now, boolean reached) {
        assertThat(goal(measure, baseline, target).isReached(now)).isEqualTo(reached);
    }

    @Test
    void theSameValueIsEqualHoweverItWasTyped() {
        var id = GoalId.next();
        assertThat(new Goal(id, "Walk", GoalMeasure.METRES, new BigDecimal("100"), new BigDecimal("500"), DAY))
                .isEqualTo(new Goal(
                        id, " Walk ", GoalMeasure.METRES, new BigDecimal("100.0"), new BigDecimal("5E+2"), DAY));
    }

    @ParameterizedTest
    @EnumSource(GoalMeasure.class)
    void everyMeasureHasItsWords(GoalMeasure measure) {
        Function<Locale, ResourceBundle> bundle =
                language -> ResourceBundle.getBundle("messages.treatmentplan", language);
        for (var language : new Locale[] {Locale.ROOT, Locale.GERMAN}) {
            assertThat(bundle.apply(language).getString(measure.messageKey())).isNotBlank();
            assertThat(bundle.apply(language).getString("treatmentplan.value." + measure))
                    .contains("{0}");
        }
    }

    private static Goal goal(GoalMeasure measure, BigDecimal baseline, BigDecimal target) {
        return new Goal(GoalId.next(), "Walk", measure, baseline, target, DAY);
    }

    private static String refusedField(
            @org.jspecify.annotations.Nullable GoalMeasure measure,
            @org.jspecify.annotations.Nullable BigDecimal baseline,
            @org.jspecify.annotations.Nullable BigDecimal target,
            @org.jspecify.annotations.Nullable LocalDate dueOn) {
        try {
            Goal.typed(GoalId.next(), "Walk", measure, baseline, target, dueOn);
            return "none";
        } catch (InvalidInput refused) {
            return String.valueOf(refused.field());
        }
    }
}
