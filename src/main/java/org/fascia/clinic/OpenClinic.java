package org.fascia.clinic;

import org.fascia.shared.ClinicId;

/**
 * Opens a clinic.
 *
 * @param id made when the form opened: the same clinic sent twice is one
 */
public record OpenClinic(ClinicId id, ClinicFacts facts) {}
