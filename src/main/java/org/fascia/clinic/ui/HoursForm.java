package org.fascia.clinic.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.OpeningHours;
import org.fascia.clinic.OpeningSpan;
import org.fascia.clinic.WeeklyHours;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SavedMeanwhile;

/** The week as people write it: one line a day, such as {@code 8:00-12:00, 13:00-18:00}, and nothing when closed. */
class HoursForm {

    private static final Pattern SPAN = Pattern.compile("\\s*([0-9:.h]+)\\s*(?:-|–|—|to|bis)\\s*([0-9:.h]+)\\s*");

    private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);
    private final Clinics clinics;
    private final OpeningHours hours;
    private final Runnable changed;
    private final FormDialog dialog;
    private final Formats formats;
    private ClinicDetail clinic;

    HoursForm(Clinics clinics, OpeningHours hours, ClinicId id, Runnable changed) {
        this.clinics = clinics;
        this.hours = hours;
        this.changed = changed;
        clinic = clinics.detail(id);
        var ui = UI.getCurrent();
        formats = Formats.in(clinic.facts().zone());
        dialog = new FormDialog(ui.getTranslation("clinic.hours.title"), ui.getTranslation("clinic.save"), this::save);
        dialog.onLook(this::look);
        dialog.content(new Paragraph(ui.getTranslation("clinic.hours.help")));
        var week = hours.of(id);
        for (var day : DayOfWeek.values()) {
            days.put(day, dialog.wideField(day.name(), field(day, week)));
        }
    }

    /** Opens the form and keeps what is typed in the draft. */
    void open(DraftForm draft) {
        days.forEach((day, field) -> draft.keep(day.name(), field));
        draft.in(dialog);
        dialog.open();
    }

    private TextField field(DayOfWeek day, WeeklyHours week) {
        var field = new TextField(formats.longWeekday(day));
        field.setPlaceholder(field.getTranslation("clinic.hours.closed"));
        field.setClearButtonVisible(true);
        field.setValue(week.on(day).stream()
                .map(span -> span.opens() + "-" + span.closes())
                .collect(Collectors.joining(", ")));
        return field;
    }

    private void save() {
        hours.set(clinic.id(), read(), clinic.version());
        changed.run();
    }

    /** Shows what was saved beside what was typed; saving again then writes over it knowingly. */
    private void look() {
        clinic = clinics.detail(clinic.id());
        new SavedMeanwhile(new WeekList(hours.of(clinic.id()), formats)).open();
    }

    private WeeklyHours read() {
        var spans = new ArrayList<OpeningSpan>();
        days.forEach((day, field) -> spans.addAll(read(day, field.getValue())));
        return new WeeklyHours(spans);
    }

    static List<OpeningSpan> read(DayOfWeek day, String typed) {
        var spans = new ArrayList<OpeningSpan>();
        var text = Text.orNull(typed);
        if (text == null) {
            return spans;
        }
        for (var part : text.split("[,;]", -1)) {
            var span = SPAN.matcher(part);
            if (!span.matches()) {
                throw unreadable(day);
            }
            spans.add(new OpeningSpan(day, time(day, span.group(1)), time(day, span.group(2))));
        }
        return spans;
    }

    private static LocalTime time(DayOfWeek day, String typed) {
        var parts = typed.replace('.', ':').replace('h', ':').split(":", -1);
        var minutes = parts.length < 2 || parts[1].isEmpty() ? "00" : parts[1];
        try {
            return LocalTime.parse(("0" + parts[0]).substring(Math.max(0, parts[0].length() - 1)) + ":" + minutes);
        } catch (DateTimeParseException noTime) {
            throw unreadable(day);
        }
    }

    private static InvalidInput unreadable(DayOfWeek day) {
        return InvalidInput.at(day.name(), "clinic.hours.unreadable");
    }
}
