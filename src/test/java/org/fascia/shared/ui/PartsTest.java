package org.fascia.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest {

    private static final Formats LONDON = new Formats(Locale.ENGLISH, ZoneId.of("Europe/London"));
    private static final Formats BERLIN = new Formats(Locale.GERMAN, ZoneId.of("Europe/Berlin"));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    @ParameterizedTest
    @EnumSource(FasciaIcon.class)
    void everyIconIsDrawn(FasciaIcon icon) throws IOException {
        assertThat(Files.readString(Path.of("frontend/fascia-icons.ts")))
                .contains("'" + icon.ref().substring("fascia:".length()) + "': '<");
    }

    @ParameterizedTest
    @EnumSource(Drawing.class)
    void everyDrawingIsThere(Drawing drawing) {
        assertThatCode(drawing::create).doesNotThrowAnyException();
    }

    @Test
    void datesAreWrittenAsTheReaderWritesThem() {
        assertThat(LONDON.date(DAY)).isEqualTo("12 May 2026");
        assertThat(LONDON.longDate(DAY)).isEqualTo("Tuesday, 12 May 2026");
        assertThat(BERLIN.date(DAY)).isEqualTo("12.05.2026");
        assertThat(BERLIN.longDate(DAY)).isEqualTo("Dienstag, 12. Mai 2026");
    }

    @Test
    void instantsAreShownInTheZoneOfTheirClinic() {
        var noon = Instant.parse("2026-05-12T12:05:00Z");
        assertThat(LONDON.time(noon)).isEqualTo("13:05");
        assertThat(BERLIN.time(noon)).isEqualTo("14:05");
        assertThat(LONDON.time(LocalTime.of(9, 30))).isEqualTo("09:30");
    }

    @Test
    void numbersTakeTheReadersComma() {
        assertThat(LONDON.number(1234.5)).isEqualTo("1,234.5");
        assertThat(BERLIN.number(1234.5)).isEqualTo("1.234,5");
        assertThat(LONDON.percent(0.8)).isEqualTo("80%");
    }
}
