package org.fascia;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Begins every test with nobody signed in: the thread would remember whom the test before had signed in. */
class NobodySignedIn implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SecurityContextHolder.clearContext();
    }
}
