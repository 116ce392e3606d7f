package org.fascia.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A short list of records with what can be done to each. */
class RecordRows extends UnorderedList {

    RecordRows() {
        addClassName("record-list");
    }

    /** @param marks badges and buttons, in reading order */
    void row(String name, String facts, Component... marks) {
        var words = new Div(new Span(name));
        words.addClassName("record-words");
        var detail = new Span(facts);
        detail.addClassNames("record-facts", "muted");
        var end = new Div(marks);
        end.addClassName("record-marks");
        add(new ListItem(words, detail, end));
    }

    /** A quiet button of a row; screen readers hear which record it is about. */
    static Button action(String text, String record, Runnable action) {
        var button = ClinicSections.quiet(text, action);
        button.setAriaLabel(text + ": " + record);
        return button;
    }
}
