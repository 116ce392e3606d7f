package org.fascia.patient;

import java.util.List;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;

/**
 * Enrolled patients for whom nobody is responsible yet.
 *
 * @param count of all of them
 * @param newest those who were enrolled last
 */
public record PatientsWithoutLead(long count, List<Enrolled> newest) {

    /** One of them, and where. */
    public record Enrolled(PatientId patient, String name, ClinicId clinic) {}
}
