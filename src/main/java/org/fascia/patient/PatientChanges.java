package org.fascia.patient;

import java.util.UUID;
import org.fascia.live.Live;
import org.fascia.security.Audited;
import org.fascia.security.Changes;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of a patient's record, of which open screens are told. */
@Component
class PatientChanges extends Changes {

    /** The topic of changes of a patient's record, with the patient's id. */
    static final String TOPIC = "patient";

    private final Live live;

    PatientChanges(Parts parts, Live live) {
        super(parts);
        this.live = live;
    }

    void done(String act, PatientId patient, @Nullable ClinicId clinic, UUID subject) {
        audit(Audited.change(act, subject).of(patient).at(clinic));
        live.publish(TOPIC, patient.value());
    }
}
