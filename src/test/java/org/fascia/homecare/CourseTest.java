package org.fascia.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.exercise.DosageBuilder.aDosage;
import static org.fascia.homecare.CourseBuilder.START;
import static org.fascia.homecare.CourseBuilder.aCourse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.fascia.exercise.DoseDays;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void eachTimeOfADayIsADose() {
        var course = aCourse().dosage(aDosage().timesPerDay(3).build()).build();
        assertThat(course.dosesOn(START)).containsExactly(new Dose(START, 1), new Dose(START, 2), new Dose(START, 3));
    }

    @Test
    void nothingIsDueBeforeTheStartAndAfterTheEnd() {
        var course = aCourse().until(START.plusDays(2)).build();
        assertThat(course.dosesBetween(START.minusDays(5), START.plusDays(9)))
                .extracting(Dose::dueOn)
                .containsExactly(START, START.plusDays(1), START.plusDays(2));
    }

    @Test
    void everyOtherDayIsCountedFromTheStart() {
        var course =
                aCourse().dosage(aDosage().days(DoseDays.alternate()).build()).build();
        assertThat(course.dosesBetween(START, START.plusDays(4)))
                .extracting(Dose::dueOn)
                .containsExactly(START, START.plusDays(2), START.plusDays(4));
    }

    @Test
    void namedWeekdaysAreDueAndOthersRest() {
        var course = aCourse()
                .dosage(aDosage()
                        .days(DoseDays.on(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
                        .build())
                .build();
        assertThat(course.dosesBetween(START, START.plusDays(6)))
                .extracting(dose -> dose.dueOn().getDayOfWeek())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    }

    @Test
    void pausedDaysHoldNoDose() {
        var course = aCourse()
                .paused(START.plusDays(1), START.plusDays(3), Pause.Cause.THERAPIST)
                .build();
        assertThat(course.dosesBetween(START, START.plusDays(4)))
                .extracting(Dose::dueOn)
                .containsExactly(START, START.plusDays(4));
    }

    @Test
    void aPauseResumedOnItsFirstDayTakesNoDayAway() {
        var course = aCourse()
                .paused(START.plusDays(1), START, Pause.Cause.RED_ANSWER)
                .build();
        assertThat(course.dosesOn(START.plusDays(1))).hasSize(1);
    }

    @Test
    void ofSeveralPausesTheGravestIsTold() {
        var course = aCourse()
                .paused(START, null, Pause.Cause.THERAPIST)
                .paused(START, null, Pause.Cause.RED_ANSWER)
                .build();
        assertThat(course.pauseOn(START)).extracting(Pause::cause).isEqualTo(Pause.Cause.RED_ANSWER);
    }

    @Test
    void aChangedDosageCountsFromItsDayOn() {
        var change = START.plusDays(2);
        var course = aCourse()
                .dosage(aDosage().timesPerDay(1).build())
                .dosage(change, aDosage().timesPerDay(2).build())
                .build();
        assertThat(course.dosesOn(change.minusDays(1))).hasSize(1);
        assertThat(course.dosesOn(change)).hasSize(2);
    }

    @Test
    void aPauseIsReadAsItWasWritten() {
        var open = new Pause(LocalDate.of(2026, 5, 1), null, Pause.Cause.SAFETY_FLAG);
        var closed = new Pause(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 7), Pause.Cause.THERAPIST);
        assertThat(Pause.parse(open.toString())).isEqualTo(open);
        assertThat(Pause.parse(closed.toString())).isEqualTo(closed);
    }
}
