package org.fascia.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.fascia.shared.ui.Drawing;

/** A page of its own for when a screen cannot be shown: what happened, and the way home. */
abstract class ErrorPage extends Composite<Main> implements HasDynamicTitle {

    private final String title;

    ErrorPage(Drawing drawing, String title, String text) {
        this.title = title;
        var home = new Anchor("/", getTranslation("shell.error.home"));
        home.addClassName("button-link");
        getContent().addClassName("error-page");
        getContent().add(drawing.create(), new H1(getTranslation(title)), new Paragraph(getTranslation(text)), home);
    }

    void showReference(String reference) {
        var line = new Paragraph(getTranslation("shell.error.reference", reference));
        line.addClassName("muted");
        getContent().addComponentAtIndex(3, line);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }
}
