package org.fascia.treatmentplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fascia.clinic.PeopleNames;
import org.fascia.live.Live;
import org.fascia.patient.Patients;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.AccountId;
import org.fascia.shared.PatientId;
import org.fascia.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of a plan does beside itself: it knows who and when, is audited, and is told to open screens. */
@Component
class PlanChanges {

    private final CurrentUser user;
    private final PeopleNames names;
    private final Patients patients;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    PlanChanges(
            CurrentUser user,
            PeopleNames names,
            Patients patients,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.user = user;
        this.names = names;
        this.patients = patients;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    AccountId by() {
        return user.accountId();
    }

    Instant now() {
        return clock.instant();
    }

    /** The patient's own day. */
    LocalDate today(PatientId patient) {
        return LocalDate.ofInstant(now(), patients.zone(patient));
    }

    StaleRecord stale(TreatmentPlan plan) {
        return new StaleRecord(names.nameOf(plan.savedBy()), plan.savedAt());
    }

    void done(String act, TreatmentPlan plan, UUID subject) {
        events.publishEvent(Audited.change(act, subject).of(plan.patient()).at(plan.clinic()));
        live.publish(TreatmentPlans.TOPIC, plan.patient().value());
    }

    void readList(PatientId patient) {
        events.publishEvent(Audited.read("treatmentplan.list.read", patient, null));
    }

    void read(String act, TreatmentPlan plan) {
        events.publishEvent(Audited.read(act, plan.patient(), plan.id().value()).at(plan.clinic()));
    }
}
