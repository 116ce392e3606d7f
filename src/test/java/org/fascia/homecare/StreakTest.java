package org.fascia.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.exercise.DosageBuilder.aDosage;
import static org.fascia.homecare.CourseBuilder.START;
import static org.fascia.homecare.CourseBuilder.aCourse;
import static org.fascia.homecare.LogBuilder.logsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fascia.exercise.DoseDays;
import org.junit.jupiter.api.Test;

class StreakTest {

    @Test
    void itCountsTheDaysInARow() {
        var course = aCourse().build();
        assertThat(streak(course, START.plusDays(2), START, START.plusDays(1), START.plusDays(2)))
                .isEqualTo(3);
    }

    @Test
    void theRunningDayDoesNotBreakIt() {
        var course = aCourse().build();
        assertThat(streak(course, START.plusDays(2), START, START.plusDays(1))).isEqualTo(2);
    }

    @Test
    void aMissedDayBreaksIt() {
        var course = aCourse().build();
        assertThat(streak(course, START.plusDays(3), START, START.plusDays(2))).isEqualTo(1);
    }

    @Test
    void restDaysAndPausedDaysAreForgiven() {
        var resting =
                aCourse().dosage(aDosage().days(DoseDays.alternate()).build()).build();
        assertThat(streak(resting, START.plusDays(3), START, START.plusDays(2))).isEqualTo(2);
        var paused = aCourse()
                .paused(START.plusDays(1), START.plusDays(5), Pause.Cause.THERAPIST)
                .build();
        assertThat(streak(paused, START.plusDays(6), START, START.plusDays(6))).isEqualTo(2);
    }

    private static int streak(Course course, LocalDate today, LocalDate... done) {
        var logs = Map.of(course.id(), logsOf(course).done(done).build());
        return Streak.of(List.of(course), logs, today, START);
    }
}
