package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A boxed sentence that stays on the screen, with what to do about it: a missing safety check, a red answer, a record
 * that somebody else changed.
 */
public class Notice extends Composite<Div> {

    private final Div words = new Div();
    private final Div actions = new Div();

    public Notice(Tone tone, String text) {
        var icon = tone == Tone.NEUTRAL || tone == Tone.GOOD ? FasciaIcon.INFO : FasciaIcon.ALERT;
        words.addClassName("notice-words");
        words.add(new Paragraph(text));
        actions.addClassName("notice-actions");
        getContent().addClassNames("notice", tone.className());
        getContent().add(icon.create(), words);
        if (tone == Tone.DANGER) {
            getElement().setAttribute("role", "alert");
        }
    }

    /** Adds a further paragraph or any part below the sentence. */
    public Notice with(Component part) {
        words.add(part);
        return this;
    }

    /** Adds buttons or links, the more important first. */
    public Notice withActions(Component... buttons) {
        actions.add(buttons);
        getContent().add(actions);
        return this;
    }
}
