package org.fascia.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.fascia.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A date picker that speaks the reader's language, writes the year with four digits and reads what people type. Its
 * calendar opens from its button only, so that it is not in the way of typing.
 */
public class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        var locale = Formats.written(getLocale());
        var week = WeekFields.of(locale).getFirstDayOfWeek();
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("y+", "yyyy");
        setLocale(locale);
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setDateFormats(pattern, "d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd", "ddMMyyyy")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(IntStream.range(0, 7)
                        .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(IntStream.range(0, 7)
                        .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(week.getValue() % 7)
                .setToday(getTranslation("shared.today"))
                .setCancel(getTranslation("shared.cancel"))
                .setBadInputErrorMessage(getTranslation("shared.date.invalid"))
                .setRequiredErrorMessage(getTranslation("shared.required"))
                .setMinErrorMessage(getTranslation("shared.date.tooEarly"))
                .setMaxErrorMessage(getTranslation("shared.date.tooLate")));
    }

    /** Whether something stands in the field that is no date. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    /**
     * What was typed; null where the field is empty.
     *
     * @param name of the field in its form
     * @throws InvalidInput if something stands there that is no date
     */
    public @Nullable LocalDate read(String name) {
        if (isUnreadable()) {
            throw InvalidInput.at(name, "shared.date.invalid");
        }
        return getValue();
    }

    /** As above, for a date that must be there. */
    public LocalDate readRequired(String name) {
        var date = read(name);
        if (date == null) {
            throw InvalidInput.at(name, "shared.required");
        }
        return date;
    }
}
