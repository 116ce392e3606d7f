package org.fascia.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import org.fascia.shared.ui.Drawing;

/** Nothing is here, or nothing for this person: the answer does not tell which. */
class NoSuchPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    NoSuchPage() {
        super(Drawing.LOST, "shell.error.notFound.title", "shell.error.notFound.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
