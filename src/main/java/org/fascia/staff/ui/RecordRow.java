package org.fascia.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One record of a list: what it is, facts beside it, states and actions at its end. */
class RecordRow extends ListItem {

    RecordRow(Component name, String below, String facts, Component... marks) {
        var words = new Div(name);
        words.addClassName("record-words");
        if (!below.isEmpty()) {
            words.add(new Span(below));
        }
        var detail = new Span(facts);
        detail.addClassName("record-facts");
        var end = new Div(marks);
        end.addClassName("record-marks");
        add(words, detail, end);
    }
}
