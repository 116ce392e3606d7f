package org.fascia.patient.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;

/**
 * The chart that somebody has opened, which was audited when it opened.
 *
 * @param clinic where whoever opened it acts: what they write carries this clinic
 * @param clinics all clinics at which the patient is enrolled now
 * @param name as lists show it
 * @param zone the patient's own; their days are counted in it
 * @param role what the viewer works as
 */
public record OpenChart(
        PatientId id,
        ClinicId clinic,
        Set<ClinicId> clinics,
        String name,
        LocalDate birthDate,
        ZoneId zone,
        Role role) {

    public OpenChart {
        clinics = Set.copyOf(clinics);
    }

    /** Whether the patient is enrolled at the clinic where the viewer acts, and not discharged from it. */
    public boolean enrolled() {
        return clinics.contains(clinic);
    }

    /** The address of a chart, without the first slash. */
    public static String path(PatientId patient) {
        return "patients/" + patient;
    }

    /** The address of one tab of a chart, without the first slash. */
    public static String path(PatientId patient, String tab) {
        return tab.isEmpty() ? path(patient) : path(patient) + "/" + tab;
    }
}
