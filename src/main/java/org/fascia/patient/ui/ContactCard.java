package org.fascia.patient.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.fascia.clinic.Clinics;
import org.fascia.draft.Drafts;
import org.fascia.draft.ui.DraftForm;
import org.fascia.draft.ui.DraftNotice;
import org.fascia.patient.ChangePatient;
import org.fascia.patient.ChartSummary;
import org.fascia.patient.EmergencyContact;
import org.fascia.patient.PatientRecord;
import org.fascia.patient.Patients;
import org.fascia.patient.chart.OpenChart;
import org.fascia.shared.Email;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** How the patient and, in an emergency, somebody near to them is reached. */
@SpringComponent
class ContactCard {

    private final Patients patients;
    private final Clinics clinics;
    private final Drafts drafts;
    private final Clock clock;

    ContactCard(Patients patients, Clinics clinics, Drafts drafts, Clock clock) {
        this.patients = patients;
        this.clinics = clinics;
        this.drafts = drafts;
        this.clock = clock;
    }

    SectionCard create(OpenChart chart, ChartSummary summary) {
        var ui = UI.getCurrent();
        var details = summary.record().details();
        var facts = new DefinitionList()
                .fact(ui.getTranslation("patient.phone"), phone(details.phone()))
                .fact(ui.getTranslation("patient.email"), email(details.email()))
                .fact(ui.getTranslation("patient.language"), details.language().getDisplayLanguage(ui.getLocale()))
                .fact(ui.getTranslation("patient.zone"), details.zone().getId().replace('_', ' '))
                .fact(ui.getTranslation("patient.emergency"), emergency(details.emergency()));
        var edit = new Button(
                ui.getTranslation("patient.edit"), FasciaIcon.EDIT.create(), click -> new Form(chart).open());
        return new SectionCard(ui.getTranslation("patient.contact"), facts).withActions(edit);
    }

    private static Component phone(@Nullable PhoneNumber phone) {
        return phone == null ? new Span("–") : new Anchor("tel:" + phone.value(), phone.display());
    }

    private static Component email(@Nullable Email email) {
        return email == null ? new Span("–") : new Anchor("mailto:" + email.value(), email.value());
    }

    private static Component emergency(@Nullable EmergencyContact contact) {
        if (contact == null) {
            return new Span(UI.getCurrent().getTranslation("patient.emergency.none"));
        }
        var name = new Span(
                contact.relation() == null ? contact.name() : contact.name() + " (" + contact.relation() + ")");
        name.addClassName("person-name");
        var both = new Div(name, phone(contact.phone()));
        both.addClassName("stack-tight");
        return both;
    }

    /** Filled afresh when it opens, so that it carries the version that it shows. */
    private final class Form {

        private final OpenChart chart;
        private final FormDialog dialog;
        private final PatientFields fields;
        private PatientRecord record;

        Form(OpenChart chart) {
            this.chart = chart;
            var ui = UI.getCurrent();
            dialog = new FormDialog(
                    ui.getTranslation("patient.edit.title"), ui.getTranslation("patient.edit.verb"), this::save);
            fields = new PatientFields(dialog, clock);
            record = patients.record(chart.id());
            fields.fill(record.details());
            var draft = new DraftForm(drafts, "patient:" + chart.id());
            fields.keep(draft);
            draft.leftAt().ifPresent(left -> dialog.notice(new DraftNotice(draft, left)));
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    draft.discard();
                }
            });
            dialog.onLook(this::look);
        }

        void open() {
            dialog.open();
        }

        private void save() {
            var country = clinics.contact(chart.clinic()).country();
            patients.change(new ChangePatient(chart.id(), record.version(), fields.read(country)));
            Toast.success(dialog.getTranslation("patient.edit.done"));
        }

        /** Shows what was saved beside what was typed; saving again then writes over it knowingly. */
        private void look() {
            record = patients.record(chart.id());
            new SavedMeanwhile(record.details()).open();
        }
    }
}
