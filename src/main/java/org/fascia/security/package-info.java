/**
 * Who may do what: accounts, grants of roles, the current user, and the one place that decides access. Every other
 * module asks here, none decides by itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database"})
package org.fascia.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
