package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;

/** One part of a screen under its own heading, with room for quiet actions beside the heading. */
public class SectionCard extends Composite<Section> implements HasComponents {

    private final H2 heading = new H2();
    private final Div actions = new Div();
    private final Div body = new Div();

    public SectionCard(String title, Component... content) {
        heading.setText(title);
        actions.addClassName("section-card-actions");
        body.addClassName("section-card-body");
        var head = new Div(heading, actions);
        head.addClassName("section-card-head");
        getContent().addClassName("section-card");
        getContent().add(head, body);
        heading.setId("section-" + Integer.toHexString(System.identityHashCode(this)));
        getContent()
                .getElement()
                .setAttribute("aria-labelledby", heading.getId().orElseThrow());
        body.add(content);
    }

    public void setTitle(String title) {
        heading.setText(title);
    }

    /** Puts the focus on the heading: where it goes when what had it is gone. */
    public void focus() {
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    public SectionCard withActions(Component... parts) {
        actions.add(parts);
        return this;
    }

    @Override
    public void add(Collection<Component> components) {
        body.add(components);
    }

    @Override
    public void remove(Collection<Component> components) {
        body.remove(components);
    }

    @Override
    public void removeAll() {
        body.removeAll();
    }

    @Override
    public void addComponentAtIndex(int index, Component component) {
        body.addComponentAtIndex(index, component);
    }
}
