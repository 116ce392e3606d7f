package org.fascia.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fascia.exercise.DosageBuilder.aDosage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DosageTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @MethodSource
    void nonsenseIsRefusedAtItsField(String field, DosageBuilder wrong) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(wrong::build)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    static Stream<Arguments> nonsenseIsRefusedAtItsField() {
        return Stream.of(
                Arguments.of("sets", aDosage().sets(0)),
                Arguments.of("sets", aDosage().sets(21)),
                Arguments.of("repetitions", aDosage().repetitions(0)),
                Arguments.of("repetitions", aDosage().repetitions(-1)),
                Arguments.of("repetitions", aDosage().repetitions(101)),
                Arguments.of("repetitions", aDosage().repetitions(null).hold(null)),
                Arguments.of("repetitions", aDosage().repetitions(null).hold(0)),
                Arguments.of("holdSeconds", aDosage().hold(-1)),
                Arguments.of("holdSeconds", aDosage().hold(601)),
                Arguments.of("restSeconds", aDosage().rest(-1)),
                Arguments.of("restSeconds", aDosage().rest(601)),
                Arguments.of("timesPerDay", aDosage().timesPerDay(0)),
                Arguments.of("timesPerDay", aDosage().timesPerDay(11)),
                Arguments.of("load", aDosage().load("x".repeat(61))));
    }

    @Test
    void namedWeekdaysNeedAtLeastOneDay() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> DoseDays.on(List.of()))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("weekdays"));
    }

    @Test
    void zeroHoldIsNoHold() {
        assertThat(aDosage().hold(0).build().holdSeconds()).isNull();
    }

    @Test
    void blankLoadIsNoLoad() {
        assertThat(aDosage().load("  ").build().load()).isNull();
    }

    @Test
    void dailyIsDueEachDayFromTheStart() {
        var daily = aDosage().build();
        assertThat(daily.isDueOn(MONDAY.minusDays(1), MONDAY)).isFalse();
        assertThat(daily.isDueOn(MONDAY, MONDAY)).isTrue();
        assertThat(daily.isDueOn(MONDAY.plusDays(1), MONDAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "2, true", "27, false", "28, true", "-2, false"})
    void alternateDaysCountFromTheStart(int daysLater, boolean due) {
        var alternate = aDosage().days(DoseDays.alternate()).build();
        assertThat(alternate.isDueOn(MONDAY.plusDays(daysLater), MONDAY)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"-7, false", "0, true", "1, false", "3, true", "4, false", "7, true"})
    void namedWeekdaysAreDueOnThoseDaysOnly(int daysLater, boolean due) {
        var days = aDosage()
                .days(DoseDays.on(DayOfWeek.THURSDAY, DayOfWeek.MONDAY))
                .build();
        assertThat(days.isDueOn(MONDAY.plusDays(daysLater), MONDAY)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAILY", "ALTERNATE", "MONDAY", "MONDAY,WEDNESDAY,FRIDAY"})
    void daysSurviveTheirStorage(String stored) {
        assertThat(DoseDays.parse(stored)).hasToString(stored);
    }

    @Test
    void weekdaysAreKeptInTheOrderOfTheWeek() {
        assertThat(DoseDays.on(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)).hasToString("MONDAY,FRIDAY");
    }

    @Test
    void minutesCountSetsSidesHoldsAndRests() {
        // 2 sides x 2 sets of 10 x (3 + 5) s, and 3 rests of 30 s: 410 s
        var dosage = aDosage().on(DosageSide.BOTH).sets(2).hold(5).rest(30).build();
        assertThat(dosage.minutesPerDose()).isEqualTo(7);
    }

    @Test
    void minutesOfATimedSetAreItsTime() {
        var dosage = aDosage().sets(3).repetitions(null).hold(20).rest(30).build();
        assertThat(dosage.minutesPerDose()).isEqualTo(2);
    }

    @Test
    void theShortestDoseTakesAMinute() {
        assertThat(aDosage().repetitions(1).tempo(Tempo.STILL).build().minutesPerDose())
                .isEqualTo(1);
    }

    @Test
    void minutesPerDayCountEachDose() {
        assertThat(aDosage().timesPerDay(3).build().minutesPerDay()).isEqualTo(3);
    }
}
