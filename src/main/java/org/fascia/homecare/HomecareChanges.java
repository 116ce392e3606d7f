package org.fascia.homecare;

import java.time.LocalDate;
import java.util.UUID;
import org.fascia.live.Live;
import org.fascia.patient.Patients;
import org.fascia.security.Audited;
import org.fascia.security.Changes;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of a patient's homecare, of which open screens are told. */
@Component
class HomecareChanges extends Changes {

    private final Patients patients;
    private final Live live;

    HomecareChanges(Parts parts, Patients patients, Live live) {
        super(parts);
        this.patients = patients;
        this.live = live;
    }

    /** The patient's own day. */
    LocalDate today(PatientId patient) {
        return today(patients.zone(patient));
    }

    void done(String act, PatientId patient, @Nullable ClinicId clinic, @Nullable UUID subject) {
        audit(Audited.change(act, subject).of(patient).at(clinic));
        live.publish(HomecareAssignments.TOPIC, patient.value());
    }

    void read(String act, PatientId patient) {
        audit(Audited.read(act, patient, null));
    }
}
