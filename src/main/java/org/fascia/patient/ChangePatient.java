package org.fascia.patient;

import org.fascia.shared.PatientId;

/**
 * Changes who a patient is or how they are reached.
 *
 * @param version the one that the form was filled from
 */
public record ChangePatient(PatientId id, long version, PatientDetails details) {}
