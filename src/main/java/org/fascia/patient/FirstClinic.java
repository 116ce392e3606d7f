package org.fascia.patient;

import org.fascia.clinic.HomeClinic;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the clinic whose telephone a patient's screens carry. */
@Component
class FirstClinic implements HomeClinic {

    private final Patients patients;

    FirstClinic(Patients patients) {
        this.patients = patients;
    }

    @Override
    public @Nullable ClinicId own() {
        return patients.own().clinics().stream().findFirst().orElse(null);
    }
}
