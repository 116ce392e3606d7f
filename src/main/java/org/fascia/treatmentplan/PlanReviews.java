package org.fascia.treatmentplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Clinics;
import org.fascia.patient.CareTeams;
import org.fascia.security.CurrentUser;
import org.fascia.shared.PatientId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which plans a therapist should look at again. */
@Service
@Transactional
@PreAuthorize("@access.therapist()")
public class PlanReviews {

    private final TreatmentPlanRepository plans;
    private final CareTeams careTeams;
    private final Clinics clinics;
    private final CurrentUser user;
    private final Clock clock;

    PlanReviews(TreatmentPlanRepository plans, CareTeams careTeams, Clinics clinics, CurrentUser user, Clock clock) {
        this.plans = plans;
        this.careTeams = careTeams;
        this.clinics = clinics;
        this.user = user;
        this.clock = clock;
    }

    /** The plans of the caller's own patients that are due by today in their clinic, the longest due first. */
    public List<ReviewDue> due() {
        var own = careTeams.patientsOf(user.accountId());
        if (own.isEmpty()) {
            return List.of();
        }
        var zones = clinics.list().stream().collect(Collectors.toMap(ClinicListItem::id, ClinicListItem::zone));
        return plans.activeOf(own.stream().map(PatientId::value).toList()).stream()
                .flatMap(current ->
                        Stream.ofNullable(zones.get(current.plan().clinic())).flatMap(zone -> due(current, zone)))
                .sorted(Comparator.comparing(due -> due.review().on()))
                .toList();
    }

    private Stream<ReviewDue> due(CurrentPlan current, ZoneId zone) {
        var plan = current.plan();
        var review = current.review(zone);
        return review != null && review.isDue(LocalDate.ofInstant(clock.instant(), zone))
                ? Stream.of(new ReviewDue(plan.id(), plan.patient(), plan.clinic(), review))
                : Stream.empty();
    }
}
