package org.fascia.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.fascia.shared.ui.Logo;

/** The portal's mark and the name of whose portal it is; it leads home. */
class Brand extends Composite<Anchor> {

    Brand(String name) {
        var text = new Span(name);
        text.addClassName("brand-name");
        getContent().setHref("/");
        getContent().addClassName("brand");
        getContent().add(new Logo(), text);
    }
}
