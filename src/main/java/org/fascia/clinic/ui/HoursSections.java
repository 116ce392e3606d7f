package org.fascia.clinic.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fascia.clinic.AddClosure;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.ClosureId;
import org.fascia.clinic.ClosureListItem;
import org.fascia.clinic.Closures;
import org.fascia.clinic.OpeningHours;
import org.fascia.clinic.WeeklyHours;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SectionCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a clinic is open, and when it is closed out of turn. */
@Component
class HoursSections {

    private final OpeningHours hours;
    private final Closures closures;
    private final Clock clock;

    HoursSections(OpeningHours hours, Closures closures, Clock clock) {
        this.hours = hours;
        this.closures = closures;
        this.clock = clock;
    }

    SectionCard create(ClinicDetail clinic, boolean editable, Runnable changed) {
        var ui = UI.getCurrent();
        var formats = Formats.in(clinic.facts().zone());
        var week = hours.of(clinic.id());
        var card = new SectionCard(ui.getTranslation("clinic.hours.title"), days(week, formats));
        var today = LocalDate.ofInstant(clock.instant(), clinic.facts().zone());
        var coming = closures.from(clinic.id(), today);
        if (!coming.isEmpty()) {
            card.add(new H3(ui.getTranslation("clinic.closures.title")));
            var rows = new RecordRows();
            coming.forEach(closure -> row(rows, clinic, closure, formats, editable, changed));
            card.add(rows);
        }
        if (editable) {
            card.withActions(
                    ClinicSections.quiet(ui.getTranslation("clinic.closures.add"), () -> close(clinic, today, changed)),
                    ClinicSections.quiet(
                            ui.getTranslation("clinic.hours.change"),
                            () -> new HoursForm(hours, clinic, week, changed).open()));
        }
        return card;
    }

    private static DefinitionList days(WeeklyHours week, Formats formats) {
        var days = new DefinitionList();
        for (var day : DayOfWeek.values()) {
            var spans = week.on(day).stream()
                    .map(span -> formats.time(span.opens()) + " – " + formats.time(span.closes()))
                    .collect(Collectors.joining(", "));
            days.fact(
                    formats.longWeekday(day),
                    spans.isEmpty() ? UI.getCurrent().getTranslation("clinic.hours.closed") : spans);
        }
        return days;
    }

    private void row(
            RecordRows rows,
            ClinicDetail clinic,
            ClosureListItem closure,
            Formats formats,
            boolean editable,
            Runnable changed) {
        var days = closure.startsOn().equals(closure.endsOn())
                ? formats.date(closure.startsOn())
                : formats.date(closure.startsOn()) + " – " + formats.date(closure.endsOn());
        var reason = closure.reason() == null ? "" : closure.reason();
        if (!editable) {
            rows.row(days, reason);
            return;
        }
        rows.row(days, reason, RecordRows.action(UI.getCurrent().getTranslation("clinic.closures.remove"), days, () -> {
            closures.remove(clinic.id(), closure.id());
            changed.run();
        }));
    }

    private void close(ClinicDetail clinic, LocalDate today, Runnable changed) {
        var ui = UI.getCurrent();
        var id = ClosureId.next();
        var from = new DateField(ui.getTranslation("clinic.closures.from"));
        var until = new DateField(ui.getTranslation("clinic.closures.until"));
        var reason = new TextField(ui.getTranslation("clinic.closures.reason"));
        from.setValue(today);
        from.setMin(today);
        var dialog = new FormDialog(
                ui.getTranslation("clinic.closures.add"), ui.getTranslation("clinic.closures.addVerb"), () -> {
                    var first = required("startsOn", from.getValue());
                    var last = until.isEmpty() ? first : until.getValue();
                    closures.add(new AddClosure(id, clinic.id(), first, last, reason.getValue()));
                    changed.run();
                });
        until.setHelperText(ui.getTranslation("clinic.closures.until.help"));
        dialog.field("startsOn", from).setRequiredIndicatorVisible(true);
        dialog.field("endsOn", until);
        dialog.wideField("reason", reason);
        dialog.open();
    }

    private static LocalDate required(String field, @Nullable LocalDate date) {
        if (date == null) {
            throw InvalidInput.at(field, "shared.required");
        }
        return date;
    }
}
