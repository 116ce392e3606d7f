package org.fascia.clinic.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fascia.clinic.ChangeClinic;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.CopyClinic;
import org.fascia.clinic.OpenClinic;
import org.fascia.draft.Drafts;
import org.fascia.draft.ui.DraftForm;
import org.fascia.draft.ui.DraftNotice;
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
        var draft = new DraftForm(drafts, "clinic:new");
        var form = new ClinicForm("clinic.open.title", "clinic.open.verb");
        form.onSubmit(facts -> {
            clinics.open(new OpenClinic(id, facts));
            draft.discard();
            opened.accept(id);
        });
        clinics.list().stream().findFirst().ifPresent(other -> form.fields.suggest(other.country(), other.zone()));
        form.keep(draft);
        form.dialog.open();
    }

    void change(ClinicDetail clinic, Runnable changed) {
        var draft = new DraftForm(drafts, "clinic:" + clinic.id());
        var form = new ClinicForm("clinic.change.title", "clinic.change.verb");
        form.fields.fill(clinic.facts());
        form.onSubmit(facts -> {
            clinics.change(new ChangeClinic(clinic.id(), clinic.version(), facts));
            draft.discard();
            changed.run();
        });
        form.dialog.onLook(() -> look(clinic.id()));
        form.keep(draft);
        form.dialog.open();
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

    /** What was saved meanwhile, in a window of its own; what was typed stays in this one. */
    static void look(ClinicId clinic) {
        UI.getCurrent().getPage().open("admin/clinics/" + clinic, "_blank");
    }

    /** The dialog of all facts. */
    private static final class ClinicForm {

        private final FormDialog dialog;
        private final ClinicFields fields;
        private Consumer<ClinicFacts> submit = facts -> {};

        ClinicForm(String title, String verb) {
            var ui = UI.getCurrent();
            dialog = new FormDialog(ui.getTranslation(title), ui.getTranslation(verb), this::submit);
            fields = new ClinicFields(dialog);
        }

        void onSubmit(Consumer<ClinicFacts> command) {
            submit = command;
        }

        void keep(DraftForm draft) {
            fields.keep(draft);
            draft.leftAt().ifPresent(when -> dialog.notice(new DraftNotice(draft, when)));
        }

        private void submit() {
            submit.accept(fields.read());
        }
    }
}
