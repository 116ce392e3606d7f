package org.fascia.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Test
    void englishReadsDaysTheirWay() {
        var formats = new Formats(Locale.UK, ZONE);
        assertThat(formats.day(DAY)).isEqualTo("Sun 29 Mar");
        assertThat(formats.longDate(DAY)).contains("29 March 2026");
        assertThat(formats.time(LocalTime.of(18, 5))).isEqualTo("18:05");
    }

    @Test
    void germanReadsDaysTheirWay() {
        var formats = new Formats(Locale.GERMANY, ZONE);
        assertThat(formats.day(DAY)).isEqualTo("So., 29. März");
        assertThat(formats.longDate(DAY)).contains("29. März 2026");
        assertThat(formats.time(LocalTime.of(18, 5))).isEqualTo("18:05");
    }
}
