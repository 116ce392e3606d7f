package org.fascia.treatmentplan;

import java.time.LocalDate;
import java.util.UUID;
import org.fascia.live.Live;
import org.fascia.patient.Patients;
import org.fascia.security.Audited;
import org.fascia.security.Changes;
import org.fascia.shared.PatientId;
import org.fascia.shared.StaleRecord;
import org.springframework.stereotype.Component;

/** Changes and readings of a plan; of changes open screens are told. */
@Component
class PlanChanges extends Changes {

    private final Patients patients;
    private final Live live;

    PlanChanges(Parts parts, Patients patients, Live live) {
        super(parts);
        this.patients = patients;
        this.live = live;
    }

    /** The patient's own day. */
    LocalDate today(PatientId patient) {
        return today(patients.zone(patient));
    }

    StaleRecord stale(TreatmentPlan plan) {
        return stale(plan.savedBy(), plan.savedAt());
    }

    void done(String act, TreatmentPlan plan, UUID subject) {
        audit(Audited.change(act, subject).of(plan.patient()).at(plan.clinic()));
        live.publish(TreatmentPlans.TOPIC, plan.patient().value());
    }

    void readList(PatientId patient) {
        audit(Audited.read("treatmentplan.list.read", patient, null));
    }

    void read(String act, TreatmentPlan plan) {
        audit(Audited.read(act, plan.patient(), plan.id().value()).at(plan.clinic()));
    }
}
