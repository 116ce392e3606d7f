package org.fascia.clinic.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.CopyClinic;
import org.fascia.clinic.OpenClinic;
import org.fascia.draft.Drafts;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.ui.FormDialog;
import org.springframework.stereotype.Component;

/** The dialogs that open, change and copy a clinic. */
@Component
class ClinicForms {

    private final Clinics clinics;
    private final Drafts drafts;

    ClinicForms(Clinics clinics, Drafts drafts) {
        this.clinics = clinics;
        this.drafts = drafts;
    }

    void open(Consumer<ClinicId> opened) {
        var id = new ClinicId(Ids.next());
        var ui = UI.getCurrent();
        var form = new ClinicForm(ui.getTranslation("clinic.open.title"), ui.getTranslation("clinic.open.verb"));
        clinics.list().stream().findFirst().ifPresent(other -> form.fields().suggest(other.country(), other.zone()));
        form.onSubmit(facts -> {
            clinics.open(new OpenClinic(id, facts));
            opened.accept(id);
        });
        form.open(new DraftForm(drafts, "clinic:new"));
    }

    void change(ClinicId id, Runnable changed) {
        new ChangeClinicForm(clinics, id, changed).open(new DraftForm(drafts, "clinic:" + id));
    }

    void copy(ClinicDetail original, Consumer<ClinicId> copied) {
        var id = new ClinicId(Ids.next());
        var ui = UI.getCurrent();
        var name = new TextField(ui.getTranslation("clinic.field.name"));
        var dialog = new FormDialog(
                ui.getTranslation("clinic.copy.title", original.facts().name()),
                ui.getTranslation("clinic.copy.verb"),
                () -> {
                    clinics.copy(new CopyClinic(original.id(), id, name.getValue()));
                    copied.accept(id);
                });
        dialog.content(new Paragraph(ui.getTranslation("clinic.copy.text")));
        dialog.wideField("name", name).setRequiredIndicatorVisible(true);
        dialog.open();
    }
}
