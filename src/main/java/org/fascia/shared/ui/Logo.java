package org.fascia.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** The portal's mark: three strands that run together. */
public class Logo extends Composite<Span> {

    public Logo() {
        getContent().addClassName("logo");
        getContent().getElement().setAttribute("aria-hidden", "true");
    }
}
