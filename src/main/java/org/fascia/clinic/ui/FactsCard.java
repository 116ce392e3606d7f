package org.fascia.clinic.ui;

import java.util.function.Consumer;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.Clinics;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;

/** Where a clinic is and how it is reached. */
class FactsCard extends SectionCard {

    private final transient Clinics clinics;
    private final transient ClinicForms forms;

    FactsCard(Clinics clinics, ClinicForms forms) {
        super("");
        this.clinics = clinics;
        this.forms = forms;
        setTitle(getTranslation("clinic.facts.title"));
    }

    void letEdit(ClinicDetail clinic, Consumer<ClinicDetail> changed) {
        withActions(RecordList.action(
                getTranslation("clinic.edit"),
                getTranslation("clinic.facts.title"),
                () -> forms.change(clinic.id(), () -> {
                    var now = clinics.detail(clinic.id());
                    show(now);
                    changed.accept(now);
                })));
    }

    final void show(ClinicDetail clinic) {
        removeAll();
        add(new FactsList(clinic.facts()));
    }
}
