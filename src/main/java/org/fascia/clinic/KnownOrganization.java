package org.fascia.clinic;

import java.util.List;
import java.util.Optional;
import org.fascia.shared.ClinicId;

/** @param clinics by name, inactive ones included */
record KnownOrganization(String name, List<KnownClinic> clinics) {

    KnownOrganization {
        clinics = List.copyOf(clinics);
    }

    Optional<KnownClinic> clinic(ClinicId id) {
        return clinics.stream().filter(clinic -> clinic.id().equals(id)).findFirst();
    }
}
