/**
 * PostgreSQL as the portal needs it: the embedded server, the two database roles, and the transaction manager that
 * enters the tenant context at the begin of every transaction, so that row-level security can decide.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.fascia.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
