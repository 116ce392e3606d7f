package org.fascia.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fascia.clinic.Clinics;
import org.fascia.database.DemoMode;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.security.Role;
import org.fascia.security.SettingUp;
import org.fascia.shared.WorkClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the demo data once, in the background after the first start in demo mode: the accounts of the sign-in page with
 * their stories first, then everybody else.
 */
@Component
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final int WEEKS = 12;

    private final DemoMode mode;
    private final SettingUp settingUp;
    private final DemoGroups groups;
    private final DemoRoster roster;
    private final DemoTreatment treatment;
    private final DemoHomecare homecare;
    private final DemoReviews reviews;
    private final Clinics clinics;
    private final Clock clock;

    DemoData(
            DemoMode mode,
            SettingUp settingUp,
            DemoGroups groups,
            DemoRoster roster,
            DemoTreatment treatment,
            DemoHomecare homecare,
            DemoReviews reviews,
            Clinics clinics,
            Clock clock) {
        this.mode = mode;
        this.settingUp = settingUp;
        this.groups = groups;
        this.roster = roster;
        this.treatment = treatment;
        this.homecare = homecare;
        this.reviews = reviews;
        this.clinics = clinics;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (mode.on()) {
            Thread.ofPlatform().daemon().name("demo-data").start(this::makeOnce);
        }
    }

    /** Makes the data unless they are there; returns when they are. */
    void makeOnce() {
        var northside = DemoGroups.northsideId();
        if (!Acting.asSystem(northside, Purpose.SET_UP).call(() -> settingUp.hasTenant(northside))) {
            make();
        }
    }

    private void make() {
        var begun = clock.instant();
        var opened = new ArrayList<DemoGroup>();
        WorkClock.at(begun.minus(java.time.Duration.ofDays(WEEKS * 7L + 2)), () -> opened.addAll(groups.open()));
        var patients = roster.patients().stream()
                .sorted(Comparator.comparing(patient -> patient.email() == null))
                .toList();
        patients.forEach(patient -> tell(groupOf(opened, patient), patient));
        LOG.info(
                "The demo data are complete after {} s",
                java.time.Duration.between(begun, clock.instant()).toSeconds());
    }

    private void tell(DemoGroup group, DemoPatient patient) {
        var zone = group.therapistOf(patient)
                .as(Role.THERAPIST)
                .call(() -> clinics.contact(group.clinicOf(patient)).zone());
        var course = DemoCourse.of(patient, zone, clock.instant());
        treatment.begin(group, course);
        homecare.assign(group, course);
        var email = patient.email() == null
                ? patient.family().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + "@patients.example"
                : patient.email();
        var account = treatment.invite(group, course, email);
        homecare.log(course, account.as(Role.PATIENT));
        homecare.handleEarlierAlerts(group, course);
        treatment.measure(group, course);
        reviews.review(group, course);
    }

    private static DemoGroup groupOf(List<DemoGroup> groups, DemoPatient patient) {
        return groups.stream()
                .filter(group -> group.key().equals(patient.organization()))
                .findFirst()
                .orElseThrow();
    }
}
