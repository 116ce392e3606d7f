package org.fascia.clinic.ui;

import com.vaadin.flow.component.UI;
import org.fascia.clinic.ChangeClinic;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.SavedMeanwhile;

/** Changes what a clinic says of itself. It is read afresh when the form opens. */
class ChangeClinicForm {

    private final Clinics clinics;
    private final Runnable changed;
    private final ClinicForm form;
    private ClinicDetail clinic;

    ChangeClinicForm(Clinics clinics, ClinicId id, Runnable changed) {
        this.clinics = clinics;
        this.changed = changed;
        clinic = clinics.detail(id);
        var ui = UI.getCurrent();
        form = new ClinicForm(
                ui.getTranslation("clinic.change.title", clinic.facts().name()), ui.getTranslation("clinic.save"));
        form.fields().fill(clinic.facts());
        form.onSubmit(this::save);
        form.onLook(this::look);
    }

    void open(DraftForm draft) {
        form.open(draft);
    }

    private void save(ClinicFacts facts) {
        clinics.change(new ChangeClinic(clinic.id(), clinic.version(), facts));
        changed.run();
    }

    /** Shows what was saved beside what was typed; saving again then writes over it knowingly. */
    private void look() {
        clinic = clinics.detail(clinic.id());
        var facts = new FactsList(clinic.facts());
        facts.fact(facts.getTranslation("clinic.field.name"), clinic.facts().name());
        new SavedMeanwhile(facts).open();
    }
}
