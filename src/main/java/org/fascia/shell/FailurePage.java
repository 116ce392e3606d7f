package org.fascia.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import org.fascia.shared.ui.Drawing;

/** Something broke that should not: an excuse and a reference, with which the log tells the rest. */
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    FailurePage() {
        super(Drawing.BROKEN, "shell.error.failure.title", "shell.error.failure.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        showReference(Failures.log(parameter.getException()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
