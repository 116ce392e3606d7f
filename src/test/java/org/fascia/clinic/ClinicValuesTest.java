package org.fascia.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicValuesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({"GB,999", "DE,112", "FI,112", "US,911", "AU,000", "NZ,111", "CH,144", "NO,113"})
    void theEmergencyNumberIsTheCountrys(String country, String number) {
        assertThat(ClinicFacts.of("A clinic", country, LONDON).emergency()).isEqualTo(number);
    }

    @Test
    void everyCountryOfTheTableExists() {
        for (var country : Locale.getISOCountries()) {
            EmergencyNumbers.of(country).ifPresent(number -> assertThat(number).matches("[0-9]{3,4}"));
        }
        assertThat(EmergencyNumbers.of("AQ")).isEmpty();
    }

    @Test
    void aCountryWithoutAKnownNumberNeedsOne() {
        assertThat(refusalOf(() -> ClinicFacts.of("Ice", "AQ", LONDON)).field()).isEqualTo("emergencyNumber");
        assertThat(new ClinicFacts("Ice", Address.in("AQ"), null, null, LONDON, "112").emergency())
                .isEqualTo("112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "UTC+1"})
    void aFixedOffsetIsNoTimeZoneOfAClinic(String zone) {
        assertThat(refusalOf(() -> ClinicFacts.of("A clinic", "GB", ZoneId.of(zone)))
                        .field())
                .isEqualTo("zone");
    }

    @Test
    void anUnknownCountryIsRefused() {
        assertThat(refusalOf(() -> Address.in("Elbonia")).field()).isEqualTo("country");
    }

    @Test
    void addressLinesFollowTheCountry() {
        assertThat(new Address("1 Quay Street", "BS1 4DJ", "Bristol", "GB").lines())
                .containsExactly("1 Quay Street", "Bristol BS1 4DJ");
        assertThat(new Address("Hauptstraße 1", "10115", "Berlin", "DE").lines())
                .containsExactly("Hauptstraße 1", "10115 Berlin");
        assertThat(Address.in("DE").lines()).isEmpty();
    }

    @Test
    void openingHoursThatOverlapAreRefusedAtTheirWeekday() {
        var refusal = refusalOf(() -> new WeeklyHours(List.of(
                span(DayOfWeek.TUESDAY, 8, 12), span(DayOfWeek.MONDAY, 9, 17), span(DayOfWeek.TUESDAY, 11, 13))));

        assertThat(refusal.field()).isEqualTo("TUESDAY");
        assertThat(refusal.messageKey()).isEqualTo("clinic.hours.overlap");
    }

    @Test
    void aSpanMayBeginAsTheOneBeforeEnds() {
        assertThat(new WeeklyHours(List.of(span(DayOfWeek.MONDAY, 8, 12), span(DayOfWeek.MONDAY, 12, 13))).spans())
                .hasSize(2);
    }

    @Test
    void closingComesAfterOpening() {
        assertThat(refusalOf(() -> span(DayOfWeek.MONDAY, 12, 12)).field()).isEqualTo("MONDAY");
        assertThat(refusalOf(() -> span(DayOfWeek.MONDAY, 12, 8)).field()).isEqualTo("MONDAY");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -30, 4, 7, 485})
    void aServiceTakesFromFiveMinutesToEightHoursInSteps(int minutes) {
        var price = new Price(0, Currency.getInstance("EUR"));

        assertThat(refusalOf(() -> new SaveService(
                                ServiceId.next(), new ClinicId(Ids.next()), "Visit", minutes, price, null))
                        .field())
                .isEqualTo("minutes");
    }

    @Test
    void pricesAreKeptInTheSmallestUnit() {
        assertThat(Price.of(new BigDecimal("48.5"), Currency.getInstance("GBP")).minor())
                .isEqualTo(4850);
        assertThat(Price.of(new BigDecimal("4800"), Currency.getInstance("JPY")).minor())
                .isEqualTo(4800);
        assertThat(refusalOf(() -> Price.of(new BigDecimal("1.005"), Currency.getInstance("GBP")))
                        .field())
                .isEqualTo("price");
        assertThat(refusalOf(() -> Price.of(new BigDecimal("-1"), Currency.getInstance("GBP")))
                        .field())
                .isEqualTo("price");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0007"})
    void aRoomNeedsAName(String name) {
        assertThat(refusalOf(() -> new SaveRoom(RoomId.next(), new ClinicId(Ids.next()), name, null))
                        .field())
                .isEqualTo("name");
    }

    private static OpeningSpan span(DayOfWeek day, int from, int until) {
        return new OpeningSpan(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static InvalidInput refusalOf(ThrowingCallable command) {
        return catchThrowableOfType(InvalidInput.class, command);
    }
}
