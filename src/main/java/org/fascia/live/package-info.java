/** Tells open screens on every node that something changed. What changed they read again through their services. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "security", "security::ui"})
package org.fascia.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
