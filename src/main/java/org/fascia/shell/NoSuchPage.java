package org.fascia.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import org.fascia.shared.NotFound;
import org.fascia.shared.ui.Drawing;
import org.springframework.security.access.AccessDeniedException;

/** Nothing is here, or nothing for this person: the answer does not tell which. */
abstract class NoSuchPage extends ErrorPage {

    private static final int CODE = HttpStatusCode.NOT_FOUND.getCode();

    NoSuchPage() {
        super(Drawing.LOST, "shell.error.notFound.title", "shell.error.notFound.text");
    }

    /** No screen has this address. */
    static class NoSuchScreen extends NoSuchPage implements HasErrorParameter<NotFoundException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return CODE;
        }
    }

    /** The screen is there, the record it should show is not. */
    static class NoSuchRecord extends NoSuchPage implements HasErrorParameter<NotFound> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
            return CODE;
        }
    }

    /** None of the person's roles opens the screen. */
    static class ClosedScreen extends NoSuchPage
            implements HasErrorParameter<com.vaadin.flow.router.AccessDeniedException> {

        @Override
        public int setErrorParameter(
                BeforeEnterEvent event, ErrorParameter<com.vaadin.flow.router.AccessDeniedException> parameter) {
            return CODE;
        }
    }

    /** The screen opens, but a service refused what it asked for. */
    static class Refused extends NoSuchPage implements HasErrorParameter<AccessDeniedException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return CODE;
        }
    }
}
