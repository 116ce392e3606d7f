package org.fascia.demo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.fascia.clinic.Clinics;
import org.fascia.demo.DemoPatient.Profile;
import org.fascia.security.Role;
import org.springframework.stereotype.Component;

/** Tells each patient's story. All ids follow from what they stand for, so that a story told twice is told once. */
@Component
class DemoStories {

    private final DemoTreatment treatment;
    private final DemoHomecare homecare;
    private final DemoReviews reviews;
    private final Clinics clinics;
    private final Clock clock;

    DemoStories(DemoTreatment treatment, DemoHomecare homecare, DemoReviews reviews, Clinics clinics, Clock clock) {
        this.treatment = treatment;
        this.homecare = homecare;
        this.reviews = reviews;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** Until the patient can sign in and finds exercises; those who wait are only registered. */
    void begin(List<DemoGroup> groups, DemoPatient patient) {
        var group = groupOf(groups, patient);
        var course = course(group, patient);
        if (patient.profile() == Profile.WAITING) {
            treatment.register(group, course);
            return;
        }
        treatment.begin(group, course);
        homecare.assign(group, course);
        treatment.invite(group, course, address(patient));
    }

    /** The weeks since then. */
    void tell(List<DemoGroup> groups, DemoPatient patient) {
        if (patient.profile() == Profile.WAITING) {
            return;
        }
        var group = groupOf(groups, patient);
        var course = course(group, patient);
        homecare.log(course, treatment.invite(group, course, address(patient)).as(Role.PATIENT));
        homecare.handleEarlierAlerts(group, course);
        treatment.measure(group, course);
        reviews.review(group, course);
    }

    private DemoCourse course(DemoGroup group, DemoPatient patient) {
        var zone = group.therapistOf(patient)
                .as(Role.THERAPIST)
                .call(() -> clinics.contact(group.clinicOf(patient)).zone());
        return DemoCourse.of(patient, zone, clock.instant());
    }

    private static String address(DemoPatient patient) {
        return patient.email() == null
                ? patient.family().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@patients.example"
                : patient.email();
    }

    private static DemoGroup groupOf(List<DemoGroup> groups, DemoPatient patient) {
        return groups.stream()
                .filter(group -> group.key().equals(patient.organization()))
                .findFirst()
                .orElseThrow();
    }
}
