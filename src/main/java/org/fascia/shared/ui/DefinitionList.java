package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts of a record, one a row: what it is, and its value. A missing value shows as a dash. */
public class DefinitionList extends Composite<DescriptionList> {

    public DefinitionList() {
        getContent().addClassName("definition-list");
    }

    public DefinitionList fact(String term, @Nullable String value) {
        return fact(term, value == null || value.isBlank() ? new Span("–") : new Span(value));
    }

    public DefinitionList fact(String term, Component value) {
        var row = new Div(new DescriptionList.Term(term), new DescriptionList.Description(value));
        row.addClassName("fact");
        getContent().add(row);
        return this;
    }

    public void clear() {
        getContent().removeAll();
    }
}
