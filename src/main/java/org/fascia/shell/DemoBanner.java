package org.fascia.shell;

import com.vaadin.flow.component.html.Div;

/** Says on every screen of a demonstration that real patients do not belong here. */
class DemoBanner extends Div {

    DemoBanner() {
        setText(getTranslation("shell.demo"));
        addClassName("demo-banner");
        getElement().setAttribute("role", "note");
    }
}
