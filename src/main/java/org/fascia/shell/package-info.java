/**
 * What surrounds every screen: the layout of the staff and that of the patients, the menus, the error pages, and what
 * the browser says when the session or the connection is gone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "security", "security::ui", "clinic"})
package org.fascia.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
