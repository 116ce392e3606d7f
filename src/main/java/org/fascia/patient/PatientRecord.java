package org.fascia.patient;

import org.fascia.shared.PatientId;

/**
 * A patient as the form shows them.
 *
 * @param version what a change must carry
 */
public record PatientRecord(PatientId id, long version, PatientDetails details) {}
