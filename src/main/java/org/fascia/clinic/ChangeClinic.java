package org.fascia.clinic;

import org.fascia.shared.ClinicId;

/**
 * Changes what a clinic says of itself.
 *
 * @param version of the state that was read
 */
public record ChangeClinic(ClinicId id, long version, ClinicFacts facts) {}
