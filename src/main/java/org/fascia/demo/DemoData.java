package org.fascia.demo;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fascia.database.DemoMode;
import org.fascia.demo.DemoPatient.Profile;
import org.fascia.patient.Patients;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.shared.PatientId;
import org.fascia.shared.WorkClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the demo data in the background after a start in demo mode: the accounts of the sign-in page first, then their
 * stories, then everybody else's. Whatever a stop or a kill left out is made at the next start. The patient who only
 * waits is registered last, in one transaction, so that their presence says that nothing is missing.
 */
@Component
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final Duration BEFORE_THE_STORIES = Duration.ofDays(12 * 7 + 2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DemoMode mode;
    private final DemoGroups groups;
    private final DemoRoster roster;
    private final DemoStories stories;
    private final Patients patients;
    private final Clock clock;
    private volatile boolean stopped;
    private @Nullable Thread worker;

    DemoData(DemoMode mode, DemoGroups groups, DemoRoster roster, DemoStories stories, Patients patients, Clock clock) {
        this.mode = mode;
        this.groups = groups;
        this.roster = roster;
        this.stories = stories;
        this.patients = patients;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (mode.on()) {
            worker = Thread.ofPlatform().daemon().name("demo-data").start(this::makeOrSay);
        }
    }

    private void makeOrSay() {
        try {
            makeOnce(roster.patients());
        } catch (RuntimeException failure) {
            if (!stopped) {
                LOG.error("The demo data are incomplete; the next start goes on with them", failure);
            }
        }
    }

    /** Makes what is missing; returns when nothing is, or when the portal stops. */
    void makeOnce(List<DemoPatient> people) {
        var waiting =
                people.stream().filter(DemoData::waits).map(DemoData::northside).toList();
        int registered = Acting.asSystem(DemoGroups.northsideId(), Purpose.SET_UP)
                .call(() -> patients.names(waiting))
                .size();
        if (registered < waiting.size()) {
            make(people);
        }
    }

    private void make(List<DemoPatient> people) {
        var begun = clock.instant();
        var opened = new ArrayList<DemoGroup>();
        WorkClock.at(begun.minus(BEFORE_THE_STORIES), () -> opened.addAll(groups.open()));
        var named = people.stream().filter(patient -> patient.email() != null).toList();
        each(named, patient -> stories.begin(opened, patient));
        log("The demo accounts are ready after {} s", begun);
        each(named, patient -> stories.tell(opened, patient));
        var others = people.stream().filter(patient -> patient.email() == null && !waits(patient));
        each(others.toList(), patient -> {
            stories.begin(opened, patient);
            stories.tell(opened, patient);
        });
        each(people.stream().filter(DemoData::waits).toList(), patient -> stories.begin(opened, patient));
        log("The demo data are complete after {} s", begun);
    }

    private void each(List<DemoPatient> people, Consumer<DemoPatient> work) {
        people.stream().takeWhile(patient -> !stopped).forEach(work);
    }

    private void log(String words, Instant begun) {
        if (!stopped) {
            LOG.info(words, Duration.between(begun, clock.instant()).toSeconds());
        }
    }

    private static boolean waits(DemoPatient patient) {
        return patient.profile() == Profile.WAITING;
    }

    private static PatientId northside(DemoPatient patient) {
        return DemoTreatment.idOf(DemoGroups.northsideId(), patient);
    }

    /** Lets the worker finish the patient at hand while the database is still there. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        if (worker != null) {
            worker.join(PATIENCE);
        }
    }
}
