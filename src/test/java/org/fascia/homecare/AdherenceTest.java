package org.fascia.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.exercise.DosageBuilder.aDosage;
import static org.fascia.homecare.CourseBuilder.START;
import static org.fascia.homecare.CourseBuilder.aCourse;
import static org.fascia.homecare.LogBuilder.logsOf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.fascia.exercise.DoseDays;
import org.junit.jupiter.api.Test;

class AdherenceTest {

    private static final LocalDate TODAY = START.plusDays(6);

    @Test
    void itIsTheTakenDosesOfTheDueOnes() {
        var course = aCourse().build();
        var adherence = Adherence.of(
                course,
                logsOf(course).done(START, START.plusDays(1), START.plusDays(2)).build(),
                at(TODAY),
                7);
        assertThat(adherence.taken()).isEqualTo(3);
        assertThat(adherence.due()).isEqualTo(6);
        assertThat(adherence.share()).isEqualTo(0.5);
    }

    @Test
    void theRunningDayCountsOnlyOnceSomethingIsSaid() {
        var course = aCourse().build();
        assertThat(Adherence.of(course, Map.of(), at(START), 7).share()).isNull();
        assertThat(Adherence.of(course, logsOf(course).done(START).build(), at(START), 7)
                        .share())
                .isEqualTo(1.0);
    }

    @Test
    void aDosePartlyDoneCountsAndASkippedOneDoesNot() {
        var course = aCourse().build();
        var logs = logsOf(course)
                .add(new Dose(START, 1), Outcome.PARTLY)
                .add(new Dose(START.plusDays(1), 1), Outcome.SKIPPED)
                .build();
        var adherence = Adherence.of(course, logs, at(START.plusDays(2)), 7);
        assertThat(adherence.taken()).isEqualTo(1);
        assertThat(adherence.due()).isEqualTo(2);
    }

    @Test
    void whatIsDoneBesidesTheDueDosesAddsNothing() {
        var course = aCourse().build();
        var logs = logsOf(course)
                .done(START)
                .add(new Dose(START, 2), Outcome.DONE)
                .add(new Dose(START, 3), Outcome.DONE)
                .build();
        assertThat(Adherence.of(course, logs, at(START.plusDays(1)), 7).share()).isEqualTo(1.0);
    }

    @Test
    void pausedDaysAndRestDaysAreNotDue() {
        var course = aCourse()
                .dosage(aDosage().days(DoseDays.alternate()).build())
                .paused(START.plusDays(2), START.plusDays(2), Pause.Cause.THERAPIST)
                .build();
        assertThat(Adherence.of(course, Map.of(), at(TODAY), 7).due()).isEqualTo(2);
    }

    @Test
    void daysBeforeTheSpanAreLeftOut() {
        var course = aCourse().build();
        assertThat(Adherence.of(course, Map.of(), at(START.plusDays(20)), 7).due())
                .isEqualTo(6);
    }

    @Test
    void everyDoseBehindTheFigureHasItsState() {
        var course = aCourse().from(TODAY.minusDays(4)).build();
        var adherence =
                Adherence.of(course, logsOf(course).done(TODAY.minusDays(4)).build(), at(TODAY), 7);
        assertThat(adherence.doses())
                .extracting(Adherence.CountedDose::state)
                .containsExactly(DoseState.DONE, DoseState.MISSED, DoseState.OPEN, DoseState.OPEN);
    }

    @Test
    void severalAssignmentsAreCountedTogether() {
        var often = aCourse().dosage(aDosage().timesPerDay(3).build()).build();
        var once = aCourse().build();
        var sum = Adherence.sum(List.of(
                Adherence.of(often, Map.of(), at(START.plusDays(1)), 7),
                Adherence.of(once, logsOf(once).done(START).build(), at(START.plusDays(1)), 7)));
        assertThat(sum.share()).isEqualTo(0.25);
    }

    private static LogWindow at(LocalDate today) {
        return new LogWindow(ZoneOffset.UTC, today.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }
}
