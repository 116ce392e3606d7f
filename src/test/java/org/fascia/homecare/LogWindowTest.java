package org.fascia.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.fascia.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogWindowTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-06-10, 2026-06-10T08:00, true",
        "2026-06-10, 2026-06-10T23:59, true",
        "2026-06-10, 2026-06-12T23:59, true",
        "2026-06-10, 2026-06-13T00:00, true",
        "2026-06-10, 2026-06-13T00:01, false",
        "2026-06-10, 2026-06-09T23:59, false"
    })
    void aDoseCanBeDoneUntil48HoursAfterItsDay(LocalDate day, LocalDateTime now, boolean open) {
        assertThat(window(now).isOpen(new Dose(day, 1))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        // Summer time begins on 29 March 2026 and ends on 25 October 2026: those days have 23 and 25 hours.
        "2026-03-28, 2026-03-31T01:00, true",
        "2026-03-28, 2026-03-31T01:01, false",
        "2026-03-29, 2026-04-01T00:00, true",
        "2026-03-29, 2026-04-01T00:01, false",
        "2026-10-24, 2026-10-26T23:00, true",
        "2026-10-24, 2026-10-26T23:01, false",
        "2026-10-25, 2026-10-28T00:00, true"
    })
    void the48HoursAreRealHoursAcrossAChangeOfTime(LocalDate day, LocalDateTime now, boolean open) {
        assertThat(window(now).isOpen(new Dose(day, 1))).isEqualTo(open);
    }

    @Test
    void theDayIsThePatientsOwn() {
        var now = Instant.parse("2026-06-10T22:30:00Z");
        assertThat(new LogWindow(LONDON, now).today()).isEqualTo("2026-06-10");
        assertThat(new LogWindow(ZoneId.of("Europe/Helsinki"), now).today()).isEqualTo("2026-06-11");
    }

    @Test
    void theFirstOpenDayIsTheEarliestThatCanStillBeDone() {
        assertThat(window(LocalDateTime.parse("2026-06-12T23:00")).firstOpenDay())
                .isEqualTo("2026-06-10");
        assertThat(window(LocalDateTime.parse("2026-06-13T09:00")).firstOpenDay())
                .isEqualTo("2026-06-11");
    }

    @Test
    void aDoseDoneAfterItsDayIsLate() {
        var window = window(LocalDateTime.parse("2026-06-11T09:00"));
        assertThat(window.isLate(new Dose(LocalDate.parse("2026-06-10"), 1), window.now()))
                .isTrue();
        assertThat(window.isLate(new Dose(LocalDate.parse("2026-06-11"), 1), window.now()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-13, 2026-06-12T12:00, homecare.log.tomorrow",
        "2026-06-12, 2026-06-12T13:00, homecare.log.future",
        "2026-06-12, 2026-06-11T13:00, homecare.log.early",
        "2026-06-09, 2026-06-12T00:01, homecare.log.tooLate",
        "2026-06-09, 2026-06-09T11:00, homecare.log.tooOld"
    })
    void aLogOutsideOfItsTimeIsRefused(LocalDate day, LocalDateTime performed, String message) {
        var window = window(LocalDateTime.parse("2026-06-12T12:00"));
        assertThatThrownBy(() ->
                        window.check(new Dose(day, 1), performed.atZone(LONDON).toInstant()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(message));
    }

    @Test
    void aPhoneThatWasOfflineTellsUpTo72HoursLater() {
        var performed = LocalDateTime.parse("2026-06-09T12:00").atZone(LONDON).toInstant();
        new LogWindow(LONDON, performed.plus(LogWindow.OFFLINE))
                .check(new Dose(LocalDate.parse("2026-06-09"), 1), performed);
    }

    private static LogWindow window(LocalDateTime now) {
        return new LogWindow(LONDON, now.atZone(LONDON).toInstant());
    }
}
