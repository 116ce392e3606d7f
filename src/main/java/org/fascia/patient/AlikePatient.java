package org.fascia.patient;

import java.time.LocalDate;
import org.fascia.shared.PatientId;

/**
 * Somebody registered who may be the person that is about to be registered.
 *
 * @param sameName name and birth date are the same; else the telephone is
 * @param seen whether the caller may open the chart
 */
public record AlikePatient(PatientId id, PersonName name, LocalDate birthDate, boolean sameName, boolean seen) {}
