package org.fascia.shared.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;

/**
 * Dates, times and numbers as the reader writes them. Instants are shown in the zone of the clinic or the patient that
 * they belong to, which the caller gives.
 */
public record Formats(Locale locale, ZoneId zone) {

    /** English without a country is written the British way: the day before the month, and 24 hours. */
    public Formats {
        locale = written(locale);
    }

    /** For the language of this screen and the zone of a clinic or a patient. */
    public static Formats in(ZoneId zone) {
        return new Formats(UI.getCurrent().getLocale(), zone);
    }

    /** For the language of this screen and the zone of this browser; only where no clinic or patient is concerned. */
    public static Formats here() {
        return in(browserZone());
    }

    /** 12 May 2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** Tuesday, 12 May 2026. */
    public String longDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(date);
    }

    /** Tue 12 May: for days near by, whose year is plain. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEEEd")
                .withLocale(locale)
                .format(date);
    }

    /** 14:05. */
    public String time(Instant instant) {
        return time(LocalTime.ofInstant(instant, zone));
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    /** 12 May 2026, 14:05. */
    public String dayAndTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** Today 14:05, yesterday 14:05, and the date with its time before that. */
    public String recently(Instant instant, Clock clock) {
        var day = LocalDate.ofInstant(instant, zone);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.equals(today)) {
            return UI.getCurrent().getTranslation("shared.today.at", time(instant));
        }
        if (day.equals(today.minusDays(1))) {
            return UI.getCurrent().getTranslation("shared.yesterday.at", time(instant));
        }
        return dayAndTime(instant);
    }

    /** Mon, Tue, ... */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** Monday, Tuesday, ... */
    public String longWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    public String number(Number number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /** A share of 0 to 1 as whole per cent. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    public String money(BigDecimal amount, Currency currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        return format.format(amount);
    }

    static Locale written(Locale locale) {
        return locale.getCountry().isEmpty() && "en".equals(locale.getLanguage()) ? Locale.UK : locale;
    }

    private static ZoneId browserZone() {
        var name = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
