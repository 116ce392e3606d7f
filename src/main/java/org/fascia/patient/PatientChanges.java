package org.fascia.patient;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.fascia.clinic.PeopleNames;
import org.fascia.live.Live;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.fascia.shared.StaleRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What every change of a patient does beside itself: it knows who and when, is audited, told to open screens, and
 * overwrites nobody.
 */
@Component
class PatientChanges {

    /** The topic of changes of a patient's record, with the patient's id. */
    static final String TOPIC = "patient";

    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final PeopleNames names;
    private final Clock clock;

    PatientChanges(CurrentUser user, ApplicationEventPublisher events, Live live, PeopleNames names, Clock clock) {
        this.user = user;
        this.events = events;
        this.live = live;
        this.names = names;
        this.clock = clock;
    }

    @Nullable
    AccountId by() {
        return user.accountIdOrNull();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }

    /** Says who saved the record meanwhile. */
    StaleRecord stale(@Nullable AccountId savedBy, @Nullable Instant savedAt) {
        return new StaleRecord(savedBy == null ? null : names.nameOf(savedBy), savedAt);
    }

    void done(String act, PatientId patient, @Nullable ClinicId clinic, UUID subject) {
        events.publishEvent(Audited.change(act, subject).of(patient).at(clinic));
        live.publish(TOPIC, patient.value());
    }
}
