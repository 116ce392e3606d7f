package org.fascia.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.StaleRecord;
import org.fascia.shared.ui.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** What a click ends with that no form caught: a word at the foot of the screen, and a reference if it was our fault. */
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters and digits that look alike, since people read it out over the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var ui = UI.getCurrent();
        if (ui == null) {
            log(failure);
            return;
        }
        switch (failure) {
            case InvalidInput refused -> Toast.failure(ui.getTranslation(refused.messageKey(), refused.arguments()));
            case StaleRecord stale -> Toast.failure(ui.getTranslation("shared.stale"));
            case NotFound nothing -> Toast.failure(ui.getTranslation("shell.error.notFound.text"));
            case AccessDeniedException refused -> Toast.failure(ui.getTranslation("shell.error.notFound.text"));
            default -> Toast.failure(ui.getTranslation("shell.error.failure.text"), log(failure));
        }
    }

    /** Writes the failure to the log under a new reference, which says nothing else. */
    static String log(Throwable failure) {
        var reference = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(index -> reference.append(SIGNS.charAt(index)));
        reference.insert(LENGTH / 2, '-');
        LOG.error("Failure {}", reference, failure);
        return reference.toString();
    }
}
