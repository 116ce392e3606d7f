/**
 * The library of exercises for home: what each is good for, how it is done, what speaks against it, and how much of it
 * to do. The standard catalogue comes with the portal and is the same for everybody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "security"})
package org.fascia.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
