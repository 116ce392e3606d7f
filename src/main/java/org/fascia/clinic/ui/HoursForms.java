package org.fascia.clinic.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.fascia.clinic.AddClosure;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.ClosureId;
import org.fascia.clinic.Closures;
import org.fascia.clinic.OpeningHours;
import org.fascia.draft.Drafts;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FormDialog;
import org.springframework.stereotype.Component;

/** The dialogs that change when a clinic is open. */
@Component
class HoursForms {

    private final Clinics clinics;
    private final OpeningHours hours;
    private final Closures closures;
    private final Drafts drafts;
    private final Clock clock;

    HoursForms(Clinics clinics, OpeningHours hours, Closures closures, Drafts drafts, Clock clock) {
        this.clinics = clinics;
        this.hours = hours;
        this.closures = closures;
        this.drafts = drafts;
        this.clock = clock;
    }

    void week(ClinicId clinic, Runnable changed) {
        new HoursForm(clinics, hours, clinic, changed).open(new DraftForm(drafts, "clinic-hours:" + clinic));
    }

    void close(ClinicDetail clinic, Runnable changed) {
        var ui = UI.getCurrent();
        var id = ClosureId.next();
        var today = LocalDate.ofInstant(clock.instant(), clinic.facts().zone());
        var from = new DateField(ui.getTranslation("clinic.closures.from"));
        var until = new DateField(ui.getTranslation("clinic.closures.until"));
        var reason = new TextField(ui.getTranslation("clinic.closures.reason"));
        var dialog = new FormDialog(
                ui.getTranslation("clinic.closures.add"), ui.getTranslation("clinic.closures.add"), () -> {
                    var first = from.readRequired("startsOn");
                    var last = Objects.requireNonNullElse(until.read("endsOn"), first);
                    closures.add(new AddClosure(id, clinic.id(), first, last, reason.getValue()));
                    changed.run();
                });
        from.setValue(today);
        from.setMin(today);
        until.setHelperText(ui.getTranslation("clinic.closures.until.help"));
        reason.setHelperText(ui.getTranslation("clinic.closures.reason.help"));
        dialog.wideField("reason", reason);
        dialog.field("startsOn", from).setRequiredIndicatorVisible(true);
        dialog.field("endsOn", until);
        dialog.open();
    }
}
