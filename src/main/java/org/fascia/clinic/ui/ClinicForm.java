package org.fascia.clinic.ui;

import java.util.function.Consumer;
import org.fascia.clinic.ClinicFacts;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.ui.FormDialog;

/** The dialog of all that a clinic says of itself. */
class ClinicForm {

    private final FormDialog dialog;
    private final ClinicFields fields;
    private Consumer<ClinicFacts> submit = facts -> {};

    ClinicForm(String title, String verb) {
        dialog = new FormDialog(title, verb, this::submit);
        fields = new ClinicFields(dialog);
    }

    ClinicFields fields() {
        return fields;
    }

    void onSubmit(Consumer<ClinicFacts> command) {
        submit = command;
    }

    void onLook(Runnable look) {
        dialog.onLook(look);
    }

    /** Opens the dialog and keeps what is typed in the draft. */
    void open(DraftForm draft) {
        fields.keep(draft);
        draft.in(dialog);
        dialog.open();
    }

    private void submit() {
        submit.accept(fields.read());
    }
}
