package org.fascia.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import java.time.Clock;
import java.time.LocalDate;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.ClosureListItem;
import org.fascia.clinic.Closures;
import org.fascia.clinic.OpeningHours;
import org.fascia.shared.ui.Confirmation;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;

/** When a clinic is open in a usual week, and when it is closed out of turn. */
class HoursCard extends SectionCard {

    private final transient OpeningHours hours;
    private final transient Closures closures;
    private final transient HoursForms forms;
    private final transient Clock clock;
    private boolean editable;

    HoursCard(OpeningHours hours, Closures closures, HoursForms forms, Clock clock) {
        super("");
        this.hours = hours;
        this.closures = closures;
        this.forms = forms;
        this.clock = clock;
        setTitle(getTranslation("clinic.hours.title"));
    }

    void letEdit(ClinicDetail clinic) {
        editable = true;
        var id = clinic.id();
        withActions(
                RecordList.action(
                        getTranslation("clinic.closures.add"),
                        clinic.facts().name(),
                        () -> forms.close(clinic, () -> show(clinic))),
                RecordList.action(
                        getTranslation("clinic.edit"),
                        getTranslation("clinic.hours.title"),
                        () -> forms.week(id, () -> show(clinic))));
    }

    final void show(ClinicDetail clinic) {
        var zone = clinic.facts().zone();
        var formats = Formats.in(zone);
        removeAll();
        add(new WeekList(hours.of(clinic.id()), formats));
        var coming = closures.from(clinic.id(), LocalDate.ofInstant(clock.instant(), zone));
        if (!coming.isEmpty()) {
            var list = new RecordList();
            coming.forEach(closure -> row(list, clinic, closure, formats));
            add(new H3(getTranslation("clinic.closures.title")), list);
        }
    }

    private void row(RecordList list, ClinicDetail clinic, ClosureListItem closure, Formats formats) {
        var days = closure.startsOn().equals(closure.endsOn())
                ? formats.date(closure.startsOn())
                : formats.date(closure.startsOn()) + " – " + formats.date(closure.endsOn());
        list.row(
                days,
                closure.reason() == null ? "" : closure.reason(),
                "",
                editable ? new Component[] {remove(clinic, closure, days)} : new Component[0]);
    }

    private Component remove(ClinicDetail clinic, ClosureListItem closure, String days) {
        return RecordList.action(
                getTranslation("clinic.closures.remove"),
                days,
                () -> Confirmation.ask(
                        getTranslation("clinic.closures.remove.title"),
                        getTranslation("clinic.closures.remove.text", days),
                        getTranslation("clinic.closures.remove.verb"),
                        () -> {
                            closures.remove(clinic.id(), closure.id());
                            show(clinic);
                            focus();
                        }));
    }
}
