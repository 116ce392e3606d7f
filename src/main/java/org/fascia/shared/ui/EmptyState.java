package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a list shows while it is empty: a drawing, one sentence, and the next step if there is one. */
public class EmptyState extends Composite<Div> {

    public EmptyState(Drawing drawing, String sentence) {
        getContent().addClassName("empty-state");
        getContent().add(drawing.create(), new Paragraph(sentence));
    }

    public EmptyState(Drawing drawing, String sentence, Component nextStep) {
        this(drawing, sentence);
        getContent().add(nextStep);
    }
}
