package org.fascia.patient.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.fascia.clinic.ClinicListItem;
import org.fascia.patient.EnrolPatient;
import org.fascia.patient.EnrolmentId;
import org.fascia.patient.Enrolments;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Toast;
import org.fascia.staff.StaffMembers;
import org.fascia.staff.StaffName;

/** Enrols a known patient at a further clinic, or again after a discharge. */
class EnrolDialog {

    private final EnrolmentId id = EnrolmentId.next();
    private final PatientId patient;
    private final Enrolments enrolments;
    private final FormDialog dialog;
    private final Select<ClinicListItem> clinic = new Select<>();
    private final Select<StaffName> lead;

    EnrolDialog(PatientId patient, List<ClinicListItem> places, Enrolments enrolments, StaffMembers staff) {
        this.patient = patient;
        this.enrolments = enrolments;
        var ui = UI.getCurrent();
        dialog = new FormDialog(
                ui.getTranslation("patient.enrol.title"), ui.getTranslation("patient.enrol.verb"), this::enrol);
        lead = Therapists.select(ui.getTranslation("patient.care.lead"));
        clinic.setLabel(ui.getTranslation("patient.register.clinic"));
        clinic.setItems(places);
        clinic.setItemLabelGenerator(ClinicListItem::name);
        clinic.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                lead.setItems(staff.therapistsAt(chosen.getValue().id()));
            }
        });
        if (places.isEmpty()) {
            dialog.content(new Paragraph(ui.getTranslation("patient.enrol.everywhere")));
        } else {
            dialog.wideField("clinic", clinic);
            dialog.wideField("lead", lead);
            clinic.setValue(places.getFirst());
        }
    }

    void open() {
        dialog.open();
    }

    private void enrol() {
        var chosen = clinic.getValue();
        if (chosen == null) {
            throw InvalidInput.because("patient.enrol.everywhere");
        }
        var account = lead.getValue() == null ? null : lead.getValue().account();
        enrolments.enrol(new EnrolPatient(id, patient, chosen.id(), account, null));
        Toast.success(dialog.getTranslation("patient.enrol.done", chosen.name()));
    }
}
