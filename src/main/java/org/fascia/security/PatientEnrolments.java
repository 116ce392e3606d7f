package org.fascia.security;

import java.util.Set;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;

/** Where patients are enrolled; declared here for the access rules, implemented by {@code patient}. */
public interface PatientEnrolments {

    /**
     * The clinics at which the patient is enrolled or was until a discharge, since a clinic keeps the records that it
     * made; empty if there is no such patient in the organization.
     */
    Set<ClinicId> clinicsOf(PatientId patient);
}
