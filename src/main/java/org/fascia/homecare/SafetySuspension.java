package org.fascia.homecare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fascia.assessment.Verdict;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.live.Live;
import org.fascia.patient.Patients;
import org.fascia.patient.SafetyFlagged;
import org.fascia.patient.SafetyFlags;
import org.fascia.patient.SafetyState;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.security.Elevation;
import org.fascia.security.Purpose;
import org.fascia.shared.Ids;
import org.fascia.shared.PatientId;
import org.fascia.shared.SafetyCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Suspends assigned exercises that meet a new block, in whichever clinic they were assigned, and tells the therapists. */
@Component
class SafetySuspension {

    private final ProgrammeReader reader;
    private final AssignmentPauseRepository pauses;
    private final SafetyFlags safetyFlags;
    private final Patients patients;
    private final ExerciseLibrary library;
    private final AlertRaising alerts;
    private final Elevation elevation;
    private final CurrentUser user;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SafetySuspension(
            ProgrammeReader reader,
            AssignmentPauseRepository pauses,
            SafetyFlags safetyFlags,
            Patients patients,
            ExerciseLibrary library,
            AlertRaising alerts,
            Elevation elevation,
            CurrentUser user,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.pauses = pauses;
        this.safetyFlags = safetyFlags;
        this.patients = patients;
        this.library = library;
        this.alerts = alerts;
        this.elevation = elevation;
        this.user = user;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SafetyFlagged flagged) {
        elevation.elevate(Purpose.SUSPEND_HOMECARE, () -> {
            suspend(flagged.patient());
            return flagged;
        });
    }

    private void suspend(PatientId patient) {
        var safety = safetyFlags.of(patient);
        var today = LocalDate.ofInstant(clock.instant(), patients.zone(patient));
        var blocked = reader.assigned(patient).stream()
                .filter(assigned -> !assigned.isOver(today) && !isSuspended(assigned, today))
                .filter(assigned -> PlannedExercise.isBlocked(verdicts(safety, assigned)))
                .collect(Collectors.groupingBy(AssignedExercise::clinic));
        blocked.forEach((clinic, assigned) -> {
            assigned.forEach(one -> {
                pauses.save(new AssignmentPause(
                        Ids.next(),
                        one.id(),
                        patient,
                        clinic,
                        new Pause(today, null, Pause.Cause.SAFETY_FLAG),
                        null,
                        user.accountIdOrNull(),
                        clock.instant()));
                events.publishEvent(
                        Audited.change("homecare.suspended", one.id().value())
                                .of(patient)
                                .at(clinic));
            });
            alerts.raise(
                    Purpose.SUSPEND_HOMECARE,
                    patient,
                    clinic,
                    String.valueOf(safety.check()),
                    new AlertFacts.Suspended(
                            assigned.stream().map(AssignedExercise::exercise).toList(), codes(safety, assigned)));
        });
        live.publish(HomecareAssignments.TOPIC, patient.value());
    }

    private static boolean isSuspended(AssignedExercise assigned, LocalDate today) {
        return assigned.course().pauses().stream()
                .anyMatch(pause -> pause.cause() == Pause.Cause.SAFETY_FLAG
                        && (pause.until() == null || !pause.until().isBefore(today)));
    }

    private List<SafetyCode> codes(SafetyState safety, List<AssignedExercise> assigned) {
        return assigned.stream()
                .flatMap(one -> verdicts(safety, one).stream())
                .filter(Verdict.Blocked.class::isInstance)
                .map(verdict -> verdict.flag().code())
                .distinct()
                .toList();
    }

    private List<Verdict> verdicts(SafetyState safety, AssignedExercise assigned) {
        return PlannedExercise.verdicts(safety, library.exercise(assigned.exercise(), Locale.ENGLISH));
    }
}
