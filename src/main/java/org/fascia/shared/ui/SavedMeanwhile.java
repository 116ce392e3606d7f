package org.fascia.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Shows what another person saved while one was typing, to compare before saving again. */
public class SavedMeanwhile extends Dialog {

    public SavedMeanwhile(DefinitionList saved) {
        setHeaderTitle(getTranslation("shared.saved.title"));
        addClassName("form-dialog");
        add(new Paragraph(getTranslation("shared.saved.text")), saved);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }
}
