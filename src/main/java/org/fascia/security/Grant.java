package org.fascia.security;

import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * A role that holds now.
 *
 * @param clinic where; null for the whole group
 */
public record Grant(Role role, @Nullable ClinicId clinic) {}
