package org.fascia.clinic;

import org.fascia.shared.ClinicId;

/**
 * A clinic with all that is said of it.
 *
 * @param version what a change of it must carry
 */
public record ClinicDetail(ClinicId id, ClinicFacts facts, boolean active, long version) {}
