package org.fascia.patient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fascia.patient.SearchTerm.Reading;
import org.fascia.patient.SearchToken.Kind;

/** Reads what people type into the search of patients: names in any order, a birth date, the end of a telephone number. */
final class TypedSearch {

    private static final int MOST_TERMS = 5;
    private static final int SHORTEST_PHONE = 3;

    private static final Pattern ISO_DATE = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern DATE =
            Pattern.compile("\\b(\\d{1,2})\\s?[./\\-]\\s?(\\d{1,2})\\s?[./\\-]\\s?(\\d{4}|\\d{2})\\b(?!\\s?\\d)");
    private static final Pattern WRITTEN_DATE =
            Pattern.compile("\\b(\\d{1,2})\\.?\\s+(\\p{L}{3,})\\.?\\s+(\\d{4})\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("[+(]*\\d[\\d\\s()/.\\-]*");

    private TypedSearch() {}

    /** @param today dates after it are nobody's birth date */
    static List<SearchTerm> terms(String typed, Locale language, LocalDate today) {
        var terms = new ArrayList<SearchTerm>();
        var rest = new StringBuilder(typed);
        take(rest, ISO_DATE, found -> dates(terms, today, date(found, 1, 2, 3)));
        take(rest, WRITTEN_DATE, found -> dates(terms, today, written(found, language)));
        take(rest, DATE, found -> dates(terms, today, numeric(found, language, today)));
        take(rest, DIGITS, found -> digits(terms, found.group(), today));
        for (var word : rest.toString().strip().split("[\\s,;]+")) {
            if (!word.isEmpty()) {
                name(terms, word);
            }
        }
        return terms.subList(0, Math.min(terms.size(), MOST_TERMS));
    }

    /** Takes each match out of the text, as far as the taker can read it. */
    private static void take(StringBuilder text, Pattern pattern, Taker taker) {
        var matcher = pattern.matcher(text.toString());
        var left = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            left.append(text, end, matcher.start());
            left.append(taker.takes(matcher) ? " " : matcher.group());
            end = matcher.end();
        }
        left.append(text, end, text.length());
        text.setLength(0);
        text.append(left);
    }

    private interface Taker {
        boolean takes(Matcher found);
    }

    private static boolean dates(List<SearchTerm> terms, LocalDate today, Set<LocalDate> dates) {
        var readings = new ArrayList<Reading>();
        for (var date : dates) {
            if (!date.isAfter(today)) {
                readings.add(Reading.exactly(Kind.BIRTH, date.toString(), readings.isEmpty() ? 0 : 1));
            }
        }
        if (readings.isEmpty()) {
            return false;
        }
        terms.add(new SearchTerm(readings));
        return true;
    }

    /** The day first, as most of the world writes it; the month first where it must be, and as a second guess. */
    private static Set<LocalDate> numeric(Matcher found, Locale language, LocalDate today) {
        var dates = new LinkedHashSet<LocalDate>();
        boolean monthFirst = "US".equals(language.getCountry());
        for (int year : years(found.group(3), today)) {
            int first = Integer.parseInt(found.group(1));
            int second = Integer.parseInt(found.group(2));
            add(dates, year, monthFirst ? first : second, monthFirst ? second : first);
            add(dates, year, monthFirst ? second : first, monthFirst ? first : second);
        }
        return dates;
    }

    private static List<Integer> years(String typed, LocalDate today) {
        int number = Integer.parseInt(typed);
        if (typed.length() == 4) {
            return List.of(number);
        }
        int thisCentury = today.getYear() / 100 * 100 + number;
        return thisCentury > today.getYear() ? List.of(thisCentury - 100) : List.of(thisCentury - 100, thisCentury);
    }

    private static Set<LocalDate> date(Matcher found, int year, int month, int day) {
        var dates = new LinkedHashSet<LocalDate>();
        add(
                dates,
                Integer.parseInt(found.group(year)),
                Integer.parseInt(found.group(month)),
                Integer.parseInt(found.group(day)));
        return dates;
    }

    private static Set<LocalDate> written(Matcher found, Locale language) {
        var dates = new LinkedHashSet<LocalDate>();
        var text = found.group(1) + " " + found.group(2) + " " + found.group(3);
        for (var locale : List.of(language, Locale.UK, Locale.GERMANY)) {
            for (var pattern : List.of("d MMMM yyyy", "d MMM yyyy", "d LLL yyyy")) {
                try {
                    dates.add(LocalDate.parse(text, lenient(pattern, locale)));
                } catch (DateTimeParseException otherLanguage) {
                    continue;
                }
            }
        }
        return dates;
    }

    private static DateTimeFormatter lenient(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }

    /** The end of a telephone number; four digits may be a year of birth, eight a date without dots. */
    private static boolean digits(List<SearchTerm> terms, String typed, LocalDate today) {
        var digits = typed.replaceAll("\\D", "");
        var readings = new ArrayList<Reading>();
        var eight = EIGHT_DIGITS.matcher(digits);
        if (eight.matches()) {
            date(eight, 3, 2, 1).stream()
                    .filter(date -> !date.isAfter(today))
                    .forEach(date -> readings.add(Reading.exactly(Kind.BIRTH, date.toString(), 0)));
        }
        if (digits.length() == 4 && isYear(digits, today)) {
            readings.add(Reading.beginning(Kind.BIRTH, digits + "-", 0));
        }
        var local = digits.replaceFirst("^0+", "");
        if (local.length() >= SHORTEST_PHONE) {
            readings.add(Reading.beginning(Kind.PHONE, SearchToken.reversed(local), 0));
        }
        if (readings.isEmpty()) {
            return false;
        }
        terms.add(new SearchTerm(readings));
        return true;
    }

    private static boolean isYear(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        return year >= PatientDetails.EARLIEST_BIRTH.getYear()
                && ChronoUnit.YEARS.between(Year.of(year), Year.from(today)) >= 0;
    }

    private static void name(List<SearchTerm> terms, String word) {
        var readings = new LinkedHashSet<Reading>();
        var spellings = SearchWords.spellings(word);
        spellings.forEach(spelling -> readings.add(Reading.beginning(Kind.NAME, spelling, 0)));
        spellings.stream()
                .flatMap(spelling -> SearchWords.sounds(spelling).stream())
                .forEach(sound -> readings.add(Reading.exactly(Kind.SOUND, sound, 1)));
        if (!readings.isEmpty()) {
            terms.add(new SearchTerm(List.copyOf(readings)));
        }
    }

    private static void add(Set<LocalDate> dates, int year, int month, int day) {
        try {
            dates.add(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return;
        }
    }
}
