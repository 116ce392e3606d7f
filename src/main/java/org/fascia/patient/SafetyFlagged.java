package org.fascia.patient;

import org.fascia.shared.PatientId;

/** A safety check changed the patient's flags; what was prescribed must be held against them again. */
public record SafetyFlagged(PatientId patient) {}
