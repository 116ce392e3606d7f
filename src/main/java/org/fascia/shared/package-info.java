/**
 * Domain primitives that every module speaks: ids, contact details, scores, regions of the body, and the refusals that
 * a form can show.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.fascia.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
