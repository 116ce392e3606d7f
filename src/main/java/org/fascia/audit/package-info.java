/** Who saw and changed what: an append-only trail of opaque ids, written in the transaction that it tells of. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "security"})
package org.fascia.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
