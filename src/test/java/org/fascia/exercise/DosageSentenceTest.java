package org.fascia.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.exercise.DosageBuilder.aDosage;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DosageSentenceTest {

    @ParameterizedTest
    @MethodSource
    void aDosageReadsAsOneSentence(DosageBuilder dosage, String english, String german) {
        assertThat(sentence(Locale.ENGLISH).of(dosage.build())).isEqualTo(english);
        assertThat(sentence(Locale.GERMAN).of(dosage.build())).isEqualTo(german);
    }

    static Stream<Arguments> aDosageReadsAsOneSentence() {
        return Stream.of(
                Arguments.of(
                        aDosage().sets(2).hold(5),
                        "2 sets of 10, hold 5 seconds, once a day, every day",
                        "2 Durchgänge mit je 10 Wiederholungen, 5 Sekunden halten, einmal am Tag, jeden Tag"),
                Arguments.of(
                        aDosage().repetitions(5).timesPerDay(3),
                        "5 times, 3 times a day, every day",
                        "5-mal, 3-mal am Tag, jeden Tag"),
                Arguments.of(
                        aDosage().repetitions(1).hold(1).on(DosageSide.LEFT),
                        "1 time on the left side, hold 1 second, once a day, every day",
                        "1-mal auf der linken Seite, 1 Sekunde halten, einmal am Tag, jeden Tag"),
                Arguments.of(
                        aDosage()
                                .sets(2)
                                .repetitions(null)
                                .hold(45)
                                .on(DosageSide.BOTH)
                                .days(DoseDays.alternate()),
                        "2 times 45 seconds on each side, once a day, every other day",
                        "2-mal 45 Sekunden auf jeder Seite, einmal am Tag, jeden zweiten Tag"),
                Arguments.of(
                        aDosage().repetitions(null).hold(60).timesPerDay(2).on(DosageSide.RIGHT),
                        "60 seconds on the right side, twice a day, every day",
                        "60 Sekunden auf der rechten Seite, zweimal am Tag, jeden Tag"),
                Arguments.of(
                        aDosage()
                                .on(DosageSide.ALTERNATING)
                                .load("2 kg")
                                .days(DoseDays.on(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
                        "10 times on each side, left and right in turn, with 2 kg, once a day,"
                                + " on Monday, Wednesday and Friday",
                        "10-mal auf jeder Seite, links und rechts im Wechsel, mit 2 kg, einmal am Tag,"
                                + " am Montag, Mittwoch und Freitag"));
    }

    private static DosageSentence sentence(Locale language) {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages.exercise");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return new DosageSentence((key, arguments) -> bundle.getMessage(key, arguments, language), language);
    }
}
