package org.fascia.patient.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Clinics;
import org.fascia.draft.Drafts;
import org.fascia.draft.ui.DraftForm;
import org.fascia.draft.ui.DraftNotice;
import org.fascia.patient.AlikePatient;
import org.fascia.patient.EnrolPatient;
import org.fascia.patient.EnrolmentId;
import org.fascia.patient.Enrolments;
import org.fascia.patient.LookUp;
import org.fascia.patient.PatientLookUp;
import org.fascia.patient.Patients;
import org.fascia.patient.RegisterPatient;
import org.fascia.patient.chart.OpenChart;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** Registers a patient: looks first whether somebody like this is in the group already, and offers to enrol them. */
@SpringComponent
@UIScope
class Registration {

    private static final String DRAFT = "patient:new";

    private final Patients patients;
    private final Enrolments enrolments;
    private final PatientLookUp lookUp;
    private final Clinics clinics;
    private final Drafts drafts;
    private final Clock clock;

    Registration(
            Patients patients,
            Enrolments enrolments,
            PatientLookUp lookUp,
            Clinics clinics,
            Drafts drafts,
            Clock clock) {
        this.patients = patients;
        this.enrolments = enrolments;
        this.lookUp = lookUp;
        this.clinics = clinics;
        this.drafts = drafts;
        this.clock = clock;
    }

    void open() {
        new Form(clinics.list()).dialog.open();
    }

    /** One form; its ids are made when it opens, so sending it twice registers one patient. */
    private final class Form {

        private final PatientId id = new PatientId(Ids.next());
        private final EnrolmentId enrolment = EnrolmentId.next();
        private final FormDialog dialog;
        private final Div alike = new Div();
        private final PatientFields fields;
        private final Select<ClinicListItem> clinic = new Select<>();
        private @Nullable LookUp confirmed;

        Form(List<ClinicListItem> own) {
            var ui = UI.getCurrent();
            dialog = new FormDialog(
                    ui.getTranslation("patient.register.title"),
                    ui.getTranslation("patient.register.verb"),
                    this::submit);
            alike.addClassName("alike-patients");
            dialog.content(alike);
            fields = new PatientFields(dialog, clock);
            clinic.setLabel(ui.getTranslation("patient.register.clinic"));
            clinic.setItems(own);
            clinic.setItemLabelGenerator(ClinicListItem::name);
            dialog.wideField("clinic", clinic);
            clinic.setVisible(own.size() > 1);
            clinic.setValue(own.getFirst());
            fields.preset(ui.getLocale(), own.getFirst().zone());
            clinic.addValueChangeListener(chosen -> fields.preset(
                    Locale.of(ui.getLocale().getLanguage()), chosen.getValue().zone()));
            keepDraft();
        }

        private void keepDraft() {
            var draft = new DraftForm(drafts, DRAFT);
            fields.keep(draft);
            draft.leftAt().ifPresent(left -> dialog.notice(new DraftNotice(draft, left)));
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    draft.discard();
                }
            });
        }

        private void submit() {
            var details = fields.read(clinic.getValue().country());
            var known = fields.known(details);
            if (!known.equals(confirmed)) {
                var found = lookUp.alike(known);
                if (!found.isEmpty()) {
                    show(found, known);
                    throw InvalidInput.because("patient.alike.found");
                }
            }
            patients.register(
                    new RegisterPatient(id, enrolment, clinic.getValue().id(), details, null));
            Toast.success(dialog.getTranslation(
                    "patient.register.done", details.name().display()));
            go(id);
        }

        private void show(List<AlikePatient> found, LookUp known) {
            alike.removeAll();
            found.forEach(patient -> alike.add(
                    new AlikeCard(patient, clinic.getValue().name(), this::openChart, chosen -> enrol(chosen, known))));
            alike.add(AlikeCard.somebodyElse(() -> {
                confirmed = known;
                alike.removeAll();
                if (dialog.fields().run(this::submit)) {
                    dialog.close();
                }
            }));
        }

        private void enrol(PatientId patient, LookUp known) {
            boolean enrolled = dialog.fields()
                    .run(() -> enrolments.enrol(new EnrolPatient(
                            enrolment, patient, clinic.getValue().id(), null, known)));
            if (enrolled) {
                openChart(patient);
            }
        }

        private void openChart(PatientId patient) {
            dialog.close();
            go(patient);
        }

        private void go(PatientId patient) {
            UI.getCurrent().navigate(OpenChart.path(patient));
        }
    }
}
