package org.fascia.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Clinics;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.AdherenceReports;
import org.fascia.homecare.AlertItem;
import org.fascia.homecare.ClinicalAlerts;
import org.fascia.homecare.HomecareAssignments;
import org.fascia.homecare.LatestOfPatient;
import org.fascia.homecare.ui.AlertCard;
import org.fascia.live.ui.LiveUpdates;
import org.fascia.patient.CareTeams;
import org.fascia.patient.PatientName;
import org.fascia.patient.Patients;
import org.fascia.patient.chart.OpenChart;
import org.fascia.security.CurrentUser;
import org.fascia.shared.AccountId;
import org.fascia.shared.PatientId;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Tone;
import org.fascia.staff.StaffMembers;
import org.fascia.treatmentplan.PlanReviews;
import org.fascia.treatmentplan.ReviewDue;
import org.jspecify.annotations.Nullable;

/** A therapist's day: alerts with their owners, plans to look at again, and what patients said last. */
class TherapistToday extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 12;

    private final transient Parts parts;

    /** What the screen gathers from. */
    @org.springframework.stereotype.Component
    record Parts(
            ClinicalAlerts alerts,
            AdherenceReports reports,
            PlanReviews reviews,
            Patients patients,
            StaffMembers staff,
            Clinics clinics,
            ExerciseLibrary library,
            LiveUpdates live,
            CareTeams careTeams,
            CurrentUser user,
            Clock clock) {}

    TherapistToday(Parts parts) {
        this.parts = parts;
        getContent().addClassNames("stack", "today");
        show();
        parts.careTeams()
                .patientsOf(parts.user().accountId())
                .forEach(patient ->
                        parts.live().on(getContent(), HomecareAssignments.TOPIC, patient.value(), this::show));
    }

    private void show() {
        var alerts = parts.alerts().openForMe();
        var reviews = parts.reviews().due();
        var latest = parts.reports().latest(LATEST);
        var names = parts.patients().names(patientsOf(alerts, reviews, latest));
        var zone = zone();
        getContent().removeAll();
        getContent().add(alertsCard(alerts, names, zone), reviewsCard(reviews, names), latestCard(latest, names, zone));
    }

    private Component alertsCard(List<AlertItem> alerts, Map<PatientId, PatientName> names, ZoneId zone) {
        var card = new SectionCard(getTranslation("home.alerts", alerts.size()));
        if (alerts.isEmpty()) {
            card.add(new EmptyState(Drawing.REST, getTranslation("home.alerts.none")));
        }
        var owners = parts.staff().names(owners(alerts));
        alerts.forEach(alert -> card.add(new AlertCard(
                alert,
                link(alert.patient(), names, "homecare"),
                ownerOf(alert, owners),
                zone,
                parts.library(),
                parts.alerts(),
                this::show)));
        return card;
    }

    private Component reviewsCard(List<ReviewDue> reviews, Map<PatientId, PatientName> names) {
        var card = new SectionCard(getTranslation("home.reviews", reviews.size()));
        if (reviews.isEmpty()) {
            card.add(new Paragraph(getTranslation("home.reviews.none")));
            return card;
        }
        card.add(new DayList(reviews.stream()
                .map(due -> new DayList.Row(
                        link(due.patient(), names, "plan"),
                        List.of(StatusBadge.needsYou(
                                getTranslation(due.review().reason().title()))),
                        Formats.here().date(due.review().on())))
                .toList()));
        return card;
    }

    private Component latestCard(List<LatestOfPatient> latest, Map<PatientId, PatientName> names, ZoneId zone) {
        var card = new SectionCard(getTranslation("home.latest"));
        if (latest.isEmpty()) {
            card.add(new Paragraph(getTranslation("home.latest.none")));
            return card;
        }
        card.add(new DayList(latest.stream()
                .map(log -> new DayList.Row(
                        link(log.patient(), names, "homecare"),
                        List.of(
                                new StatusBadge(
                                        getTranslation(log.outcome().messageKey()),
                                        log.outcome().performed() ? Tone.GOOD : Tone.NEUTRAL),
                                new Span(parts.library()
                                        .exercise(log.exercise(), getLocale())
                                        .title())),
                        Formats.in(zone).recently(log.recordedAt(), parts.clock())))
                .toList()));
        return card;
    }

    private static Anchor link(PatientId patient, Map<PatientId, PatientName> names, String tab) {
        var name = names.get(patient);
        var link = new Anchor(OpenChart.path(patient, tab), name == null ? "" : name.name());
        link.addClassName("strong");
        return link;
    }

    private static @Nullable String ownerOf(AlertItem alert, Map<AccountId, String> names) {
        return alert.owner() == null ? null : names.get(alert.owner());
    }

    private static Set<AccountId> owners(List<AlertItem> alerts) {
        var owners = new HashSet<AccountId>();
        alerts.forEach(alert -> {
            if (alert.owner() != null) {
                owners.add(alert.owner());
            }
        });
        return owners;
    }

    private static Set<PatientId> patientsOf(
            List<AlertItem> alerts, List<ReviewDue> reviews, List<LatestOfPatient> latest) {
        var patients = new HashSet<PatientId>();
        alerts.forEach(alert -> patients.add(alert.patient()));
        reviews.forEach(due -> patients.add(due.patient()));
        latest.forEach(log -> patients.add(log.patient()));
        return patients;
    }

    private ZoneId zone() {
        return parts.clinics().list().stream()
                .map(ClinicListItem::zone)
                .findFirst()
                .orElseGet(() -> parts.clock().getZone());
    }
}
