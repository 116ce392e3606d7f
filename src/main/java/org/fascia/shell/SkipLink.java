package org.fascia.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/** The first stop of the tab key: past the menu, to what the screen is about. */
class SkipLink extends Anchor {

    private static final String TARGET = "content";

    SkipLink(Main target) {
        super("#" + TARGET);
        setText(getTranslation("shell.skip"));
        setRouterIgnore(true);
        addClassName("skip-link");
        target.setId(TARGET);
        target.getElement().setAttribute("tabindex", "-1");
    }
}
