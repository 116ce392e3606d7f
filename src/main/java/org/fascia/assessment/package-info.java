/**
 * What is found out about a patient, and what follows from it for what may be done. Holds the guard that every
 * prescription passes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "patient"})
package org.fascia.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
