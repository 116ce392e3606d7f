package org.fascia.homecare.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.fascia.homecare.ProgrammeAnswers;
import org.fascia.homecare.RedAnswer;
import org.fascia.homecare.TellRedAnswers;
import org.fascia.shared.Ids;
import org.fascia.shared.ui.FormDialog;

/** Asks for the signs that stop the programme. */
class RedAnswersDialog {

    private final FormDialog dialog;

    private final ProgrammeAnswers programme;
    private final Runnable told;
    private final UUID id = Ids.next();
    private final CheckboxGroup<RedAnswer> answers;
    private final TextArea note;

    RedAnswersDialog(ProgrammeAnswers programme, Runnable told) {
        dialog = new FormDialog(text("homecare.red.title"), text("homecare.red.tell"), this::tell);
        this.programme = programme;
        this.told = told;
        dialog.content(new Paragraph(text("homecare.red.explain")));
        answers = dialog.wideField("answers", new CheckboxGroup<RedAnswer>(text("homecare.red.question")));
        answers.setItems(RedAnswer.values());
        answers.setItemLabelGenerator(answer -> text(answer.messageKey()));
        answers.addClassName("choices");
        note = dialog.wideField("note", new TextArea(text("homecare.red.note")));
        note.setMaxLength(500);
    }

    void open() {
        dialog.open();
    }

    private void tell() {
        programme.redAnswers(new TellRedAnswers(id, answers.getValue(), note.getValue()));
        told.run();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
