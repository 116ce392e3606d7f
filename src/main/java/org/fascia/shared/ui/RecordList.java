package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** A short list of records: what each is, facts beside it, and its states and actions at the end. */
public class RecordList extends UnorderedList {

    public RecordList() {
        addClassName("record-list");
    }

    /**
     * Adds a record.
     *
     * @param name a link to the record, where it has a screen of its own
     * @param below a smaller line under the name; empty for none
     * @param facts beside the name; empty for none
     * @param marks badges and buttons, in reading order
     */
    public RecordList row(Component name, String below, String facts, Component... marks) {
        var words = new Div(name);
        words.addClassName("record-words");
        if (!below.isEmpty()) {
            words.add(new Span(below));
        }
        var detail = new Span(facts);
        detail.addClassName("record-facts");
        var end = new Div(marks);
        end.addClassName("record-marks");
        add(new ListItem(words, detail, end));
        return this;
    }

    public RecordList row(String name, String below, String facts, Component... marks) {
        return row(new Span(name), below, facts, marks);
    }

    /** A quiet button of a row or a section; screen readers hear what it is about as well. */
    public static Button action(String text, String about, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(text + ": " + about);
        return button;
    }

    /** Puts the focus on the first action that is about a record, after a list was filled anew. */
    public static void focus(HasElement within, String about) {
        var end = ": " + about;
        within.getElement()
                .getComponent()
                .flatMap(part -> buttons(part)
                        .filter(button -> button.getAriaLabel()
                                .filter(label -> label.endsWith(end))
                                .isPresent())
                        .findFirst())
                .ifPresent(Button::focus);
    }

    private static Stream<Button> buttons(Component part) {
        return part instanceof Button button
                ? Stream.of(button)
                : part.getChildren().flatMap(RecordList::buttons);
    }
}
