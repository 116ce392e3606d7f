/** What people are typing, kept on the server, so that a lost connection, session or node loses no text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "security"})
package org.fascia.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
