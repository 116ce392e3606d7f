package org.fascia.demo;

import java.util.Map;
import org.fascia.shared.ClinicId;
import org.fascia.shared.OrganizationId;

/**
 * A demo organization whose clinics are open and whose staff has joined.
 *
 * @param key how {@code demo/patients.json} names it
 * @param clinics by name
 * @param therapists by the part of their address before the at sign
 */
record DemoGroup(
        String key, OrganizationId organization, Map<String, ClinicId> clinics, Map<String, DemoPerson> therapists) {

    DemoGroup {
        clinics = Map.copyOf(clinics);
        therapists = Map.copyOf(therapists);
    }

    ClinicId clinicOf(DemoPatient patient) {
        return java.util.Objects.requireNonNull(clinics.get(patient.clinic()), patient.clinic());
    }

    DemoPerson therapistOf(DemoPatient patient) {
        return java.util.Objects.requireNonNull(therapists.get(patient.therapist()), patient.therapist());
    }
}
