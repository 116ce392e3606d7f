package org.fascia.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** A text that is there to be copied, such as a link, with the button that does it. */
public class CopyField extends Composite<Div> {

    private final TextField field = new TextField();

    public CopyField(String label, String text) {
        field.setLabel(label);
        field.setValue(text);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(getTranslation("shared.copy"), FasciaIcon.COPY.create());
        copy.addClickListener(click -> Toast.success(getTranslation("shared.copied")));
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => { $0.focus(); navigator.clipboard?.writeText($0.value); })",
                        field);
        getContent().addClassName("copy-field");
        getContent().add(field, copy);
    }

    /** For a path of the portal: the browser knows under which address people reach it. */
    public static CopyField ofPath(String label, String path) {
        var copy = new CopyField(label, path);
        copy.field.getElement().executeJs("this.value = new URL($0, document.baseURI).href", path);
        return copy;
    }
}
