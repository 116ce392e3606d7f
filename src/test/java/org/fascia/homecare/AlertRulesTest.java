package org.fascia.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.exercise.DosageBuilder.aDosage;
import static org.fascia.homecare.CourseBuilder.START;
import static org.fascia.homecare.CourseBuilder.aCourse;
import static org.fascia.homecare.LogBuilder.logsOf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fascia.exercise.DoseDays;
import org.fascia.homecare.AlertRules.PainReading;
import org.fascia.shared.PainScore;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRulesTest {

    @Nested
    class Missed {

        @Test
        void twoDueDosesInARowAreTold() {
            var course = aCourse().build();
            var run = AlertRules.missed(course, logsOf(course).done(START).build(), at(START.plusDays(5)));
            assertThat(run).hasValueSatisfying(missed -> {
                assertThat(missed.first().dueOn()).isEqualTo(START.plusDays(1));
                assertThat(missed.doses()).isEqualTo(2);
            });
        }

        @Test
        void aDoseThatCanStillBeDoneIsNotMissed() {
            var course = aCourse().build();
            assertThat(AlertRules.missed(course, logsOf(course).done(START).build(), at(START.plusDays(3))))
                    .isEmpty();
        }

        @Test
        void twoSkippedDosesAreToldAtOnce() {
            var course = aCourse().build();
            var logs = logsOf(course)
                    .add(new Dose(START, 1), Outcome.SKIPPED)
                    .add(new Dose(START.plusDays(1), 1), Outcome.SKIPPED)
                    .build();
            assertThat(AlertRules.missed(course, logs, at(START.plusDays(1)))).isPresent();
        }

        @Test
        void aDoseDoneInBetweenBreaksTheRun() {
            var course = aCourse().build();
            var logs = logsOf(course)
                    .add(new Dose(START, 1), Outcome.SKIPPED)
                    .done(START.plusDays(1))
                    .add(new Dose(START.plusDays(2), 1), Outcome.SKIPPED)
                    .build();
            assertThat(AlertRules.missed(course, logs, at(START.plusDays(2)))).isEmpty();
        }

        @Test
        void restDaysInBetweenDoNotBreakIt() {
            var course = aCourse()
                    .dosage(aDosage().days(DoseDays.alternate()).build())
                    .build();
            assertThat(AlertRules.missed(course, Map.of(), at(START.plusDays(5))))
                    .hasValueSatisfying(run -> assertThat(run.last().dueOn()).isEqualTo(START.plusDays(2)));
        }

        @Test
        void pausedDaysAreNotMissed() {
            var course = aCourse().paused(START, null, Pause.Cause.THERAPIST).build();
            assertThat(AlertRules.missed(course, Map.of(), at(START.plusDays(9))))
                    .isEmpty();
        }

        @Test
        void aLongerRunIsTheSameOccasion() {
            var course = aCourse().build();
            var sooner = AlertRules.missed(course, Map.of(), at(START.plusDays(5)));
            var later = AlertRules.missed(course, Map.of(), at(START.plusDays(8)));
            assertThat(sooner.orElseThrow().first())
                    .isEqualTo(later.orElseThrow().first());
        }
    }

    @Nested
    class Quiet {

        @ParameterizedTest
        @CsvSource({"13, false", "14, true", "30, true"})
        void fourteenDaysWithoutALogAreTold(int days, boolean told) {
            var quiet = AlertRules.quiet(List.of(aCourse().build()), START, START.plusDays(days));
            assertThat(quiet.isPresent()).isEqualTo(told);
        }

        @Test
        void whoNeverSaidAnythingIsQuietSinceTheStart() {
            assertThat(AlertRules.quiet(List.of(aCourse().build()), null, START.plusDays(14)))
                    .hasValue(START);
        }

        @Test
        void aProgrammeThatRestsIsNotQuiet() {
            var resting = aCourse().paused(START, null, Pause.Cause.THERAPIST).build();
            var ended = aCourse().until(START.plusDays(3)).build();
            assertThat(AlertRules.quiet(List.of(resting, ended), null, START.plusDays(30)))
                    .isEmpty();
        }

        @Test
        void theDaysAreCountedFromTheEndOfAPause() {
            var course = aCourse()
                    .paused(START, START.plusDays(20), Pause.Cause.THERAPIST)
                    .build();
            assertThat(AlertRules.quiet(List.of(course), null, START.plusDays(30)))
                    .isEmpty();
            assertThat(AlertRules.quiet(List.of(course), null, START.plusDays(34)))
                    .hasValue(START.plusDays(20));
        }
    }

    @Nested
    class Pain {

        private static final PainScore CEILING = new PainScore(4);

        @Test
        void oneReadingOfEightIsTold() {
            assertThat(AlertRules.pain(week(8), CEILING)).isPresent();
        }

        @Test
        void pain2AboveTheUsualAndAboveTheCeilingIsToldTheSecondTime() {
            assertThat(AlertRules.pain(week(3, 3, 3, 5), CEILING)).isEmpty();
            assertThat(AlertRules.pain(week(3, 3, 3, 5, 5), CEILING)).isPresent();
        }

        @Test
        void painBelowTheCeilingIsNotTold() {
            assertThat(AlertRules.pain(week(1, 1, 1, 4, 4), CEILING)).isEmpty();
        }

        @Test
        void painThatIsUsualIsNotTold() {
            assertThat(AlertRules.pain(week(6, 6, 6, 7, 7), CEILING)).isEmpty();
        }

        @Test
        void withoutAnEarlierReadingOnlyEightIsTold() {
            assertThat(AlertRules.pain(week(7), CEILING)).isEmpty();
        }

        @Test
        void beforeAndAfterOnOneDayAreTwoReadings() {
            var readings = new ArrayList<>(week(2, 2, 2));
            var day = START.plusDays(3);
            readings.add(new PainReading(day, new PainScore(6)));
            assertThat(AlertRules.pain(readings, CEILING)).isEmpty();
            readings.add(new PainReading(day, new PainScore(6)));
            assertThat(AlertRules.pain(readings, CEILING)).isPresent();
        }

        @Test
        void aRiseOfMoreThanAWeekAgoNoLongerCounts() {
            var readings = new ArrayList<>(week(2, 2, 6, 2, 2, 2, 2, 2, 2));
            readings.add(new PainReading(START.plusDays(10), new PainScore(6)));
            assertThat(AlertRules.pain(readings, CEILING)).isEmpty();
        }

        private static List<PainReading> week(int... pains) {
            var day = new LocalDate[] {START.minusDays(1)};
            return Arrays.stream(pains)
                    .mapToObj(pain -> new PainReading(day[0] = day[0].plusDays(1), new PainScore(pain)))
                    .toList();
        }
    }

    private static LogWindow at(LocalDate today) {
        return new LogWindow(ZoneOffset.UTC, today.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }
}
