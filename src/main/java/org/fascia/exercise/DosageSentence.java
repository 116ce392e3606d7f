package org.fascia.exercise;

import java.text.ListFormat;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.fascia.exercise.DoseDays.Rhythm;

/** Says a dosage in one sentence: "2 sets of 10, hold 5 seconds, once a day, every day". */
public final class DosageSentence {

    /** Where the texts come from; screens pass their own translation. */
    @FunctionalInterface
    public interface Texts {
        String get(String key, Object... arguments);
    }

    private final Texts texts;
    private final Locale locale;

    public DosageSentence(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = "en".equals(locale.getLanguage()) && locale.getCountry().isEmpty() ? Locale.UK : locale;
    }

    public String of(Dosage dosage) {
        return amountOf(dosage) + ", " + frequencyOf(dosage);
    }

    /** What one dose is: "2 sets of 10 on each side, hold 5 seconds". */
    public String amountOf(Dosage dosage) {
        var parts = new ArrayList<String>();
        var amount = setsOf(dosage);
        parts.add(
                dosage.side() == DosageSide.NONE
                        ? amount
                        : amount + " " + texts.get("exercise.dosage.side." + dosage.side()));
        if (dosage.repetitions() != null && dosage.holdSeconds() != null) {
            parts.add(texts.get("exercise.dosage.hold", seconds(dosage.holdSeconds())));
        }
        if (dosage.load() != null) {
            parts.add(texts.get("exercise.dosage.load", dosage.load()));
        }
        return String.join(", ", parts);
    }

    /** How often: "once a day, every day". */
    public String frequencyOf(Dosage dosage) {
        return texts.get("exercise.dosage.times", dosage.timesPerDay()) + ", " + daysOf(dosage.days());
    }

    /** On which days: "every other day", "on Monday and Thursday". */
    public String daysOf(DoseDays days) {
        if (days.rhythm() != Rhythm.WEEKDAYS) {
            return texts.get("exercise.dosage.days." + days.rhythm());
        }
        var names = days.weekdays().stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .toList();
        var list = ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        return texts.get("exercise.dosage.days.WEEKDAYS", list.format(names));
    }

    private String setsOf(Dosage dosage) {
        var repetitions = dosage.repetitions();
        if (repetitions == null) {
            var time = seconds(Objects.requireNonNull(dosage.holdSeconds()));
            return dosage.sets() == 1 ? time : texts.get("exercise.dosage.timed", dosage.sets(), time);
        }
        return dosage.sets() == 1
                ? texts.get("exercise.dosage.repetitions", repetitions)
                : texts.get("exercise.dosage.sets", dosage.sets(), repetitions);
    }

    private String seconds(int seconds) {
        return texts.get("exercise.dosage.seconds", seconds);
    }
}
