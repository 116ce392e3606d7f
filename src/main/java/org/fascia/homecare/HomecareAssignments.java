package org.fascia.homecare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.assessment.Verdict;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.ExerciseFilter;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.ProgrammeOverview.LatestLog;
import org.fascia.live.Live;
import org.fascia.patient.Enrolments;
import org.fascia.patient.Patients;
import org.fascia.patient.SafetyFlags;
import org.fascia.patient.SafetyState;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.fascia.shared.StaleRecord;
import org.fascia.staff.StaffMembers;
import org.fascia.treatmentplan.PlanDetail;
import org.fascia.treatmentplan.TreatmentPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What patients do at home, as their therapists assign it. The guard stands before everything that is prescribed. */
@Service
@Transactional
@PreAuthorize("@access.therapist()")
public class HomecareAssignments {

    /** The topic of everything that changes in a patient's homecare, with the patient's id. */
    public static final String TOPIC = "homecare";

    /** More exercises than these are followed less. */
    public static final int FOLLOWED_BEST = 4;

    private static final int WEEK = 7;
    private static final int MONTH = 28;
    private static final int LATEST = 8;

    private final HomecareAssignmentRepository assignments;
    private final AssignmentPrescriptionRepository prescriptions;
    private final AssignmentPauseRepository pauses;
    private final ProgrammeReader reader;
    private final Enrolments enrolments;
    private final ExerciseLibrary library;
    private final Patients patients;
    private final SafetyFlags safetyFlags;
    private final TreatmentPlans plans;
    private final StaffMembers people;
    private final CurrentUser user;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HomecareAssignments(
            HomecareAssignmentRepository assignments,
            AssignmentPrescriptionRepository prescriptions,
            AssignmentPauseRepository pauses,
            ProgrammeReader reader,
            Enrolments enrolments,
            ExerciseLibrary library,
            Patients patients,
            SafetyFlags safetyFlags,
            TreatmentPlans plans,
            StaffMembers people,
            CurrentUser user,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.prescriptions = prescriptions;
        this.pauses = pauses;
        this.reader = reader;
        this.enrolments = enrolments;
        this.library = library;
        this.patients = patients;
        this.safetyFlags = safetyFlags;
        this.plans = plans;
        this.people = people;
        this.user = user;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** The programme, as far as it was assigned in the caller's clinics. */
    @PreAuthorize("@access.treats(#patient)")
    public ProgrammeOverview forPatient(PatientId patient) {
        events.publishEvent(Audited.read("homecare.opened", patient, null));
        return again(patient);
    }

    /** The same for a screen that is open already: its opening was audited. */
    @PreAuthorize("@access.treats(#patient)")
    public ProgrammeOverview again(PatientId patient) {
        var window = new LogWindow(patients.zone(patient), clock.instant());
        var today = window.today();
        var assigned = reader.assigned(patient);
        var told = reader.told(patient, today.minusDays(ProgrammeReader.DAYS_BACK));
        var safety = safetyFlags.of(patient);
        var items =
                assigned.stream().map(one -> item(one, told, window, safety)).toList();
        var current = items.stream().filter(item -> !item.status().isOver()).toList();
        return new ProgrammeOverview(
                window.zone(),
                today,
                safety.isChecked(),
                current,
                items.stream()
                        .filter(item -> item.status().isOver())
                        .sorted(Comparator.comparing(AssignmentListItem::startsOn)
                                .reversed())
                        .toList(),
                current.stream().mapToInt(item -> item.dosage().minutesPerDay()).sum(),
                Adherence.sum(items.stream().map(AssignmentListItem::week).toList()),
                Adherence.sum(items.stream().map(AssignmentListItem::month).toList()),
                latest(assigned, told),
                today.minusDays(MONTH - 1L)
                        .datesUntil(today.plusDays(1))
                        .map(day ->
                                new PainOfDay(day, told.pain(day, PainMoment.BEFORE), told.pain(day, PainMoment.AFTER)))
                        .toList(),
                current.stream()
                        .filter(item -> item.pause() != null && item.pause().cause() == Pause.Cause.RED_ANSWER)
                        .map(AssignmentListItem::clinic)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What speaks against each exercise of the library for this patient; those that pass are missing. */
    @PreAuthorize("@access.treats(#patient)")
    public Map<ExerciseId, List<Verdict>> verdicts(PatientId patient) {
        var safety = safetyFlags.of(patient);
        var found = new HashMap<ExerciseId, List<Verdict>>();
        for (var exercise : library.search(ExerciseFilter.ALL, Locale.ENGLISH)) {
            var verdicts = PlannedExercise.verdicts(safety, exercise);
            if (!verdicts.isEmpty()) {
                found.put(exercise.id(), verdicts);
            }
        }
        return found;
    }

    /**
     * Assigns exercises; an item sent twice is one assignment.
     *
     * @throws InvalidInput if there is no safety check, the patient is not enrolled, the programme rests after a red
     *     answer, or the guard blocks an exercise or asks for a reason that is not given
     */
    @PreAuthorize("@access.therapistOf(#command.clinic()) and @access.treats(#command.patient())")
    public void assign(AssignHomecare command) {
        var items = command.items().stream()
                .filter(item -> !assignments.existsById(item.id().value()))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        if (!enrolments.isCurrent(command.patient(), command.clinic())) {
            throw InvalidInput.because("homecare.assign.notEnrolled");
        }
        var safety = safetyFlags.of(command.patient());
        if (!safety.isChecked()) {
            throw InvalidInput.because("homecare.assign.notChecked");
        }
        var today = today(command.patient());
        if (command.startsOn().isBefore(today)) {
            throw InvalidInput.at("startsOn", "homecare.startInPast");
        }
        var programme = reader.assigned(command.patient());
        refuseWhileStopped(programme, command.clinic(), today);
        var plan = plans.current(command.patient(), command.clinic())
                .map(PlanDetail::id)
                .orElse(null);
        for (var item : items) {
            refuseTwice(programme, item, today);
            var overrideReason = guard(safety, item.exercise(), item.overrideReason());
            var assignment =
                    assignments.saveAndFlush(new HomecareAssignment(command, item, plan, user.accountId(), now()));
            prescriptions.save(new AssignmentPrescription(
                    assignment, 1, command.startsOn(), item.dosage(), item.instructions(), overrideReason, null));
            done("homecare.assigned", assignment);
        }
    }

    /**
     * Changes what is prescribed from today on.
     *
     * @throws StaleRecord if somebody else changed it since the form was filled
     */
    @PreAuthorize("@access.treats(#command.patient())")
    public void change(ChangeAssignment command) {
        var assignment = find(command.id(), command.patient());
        if (assignment.version() != command.version()) {
            throw stale(assignment);
        }
        var today = today(command.patient());
        refuseOver(assignment, today);
        var overrideReason = guard(safetyFlags.of(command.patient()), assignment.exercise(), command.overrideReason());
        assignment.endOn(command.endsOn(), user.accountId(), now());
        assignments.saveAndFlush(assignment);
        prescriptions.save(new AssignmentPrescription(
                assignment,
                prescriptions.countByAssignmentId(command.id().value()) + 1,
                today.isBefore(assignment.startsOn()) ? assignment.startsOn() : today,
                command.dosage(),
                command.instructions(),
                overrideReason,
                command.reason()));
        done("homecare.changed", assignment);
    }

    /** Pauses an assignment; the same pause sent twice is one. */
    @PreAuthorize("@access.treats(#command.patient())")
    public void pause(PauseAssignment command) {
        var assignment = find(command.assignment(), command.patient());
        if (pauses.existsById(command.id())) {
            return;
        }
        var today = today(command.patient());
        refuseOver(assignment, today);
        if (command.from().isBefore(today)) {
            throw InvalidInput.at("from", "homecare.pause.inPast");
        }
        pauses.save(new AssignmentPause(
                command.id(),
                assignment.id(),
                assignment.patient(),
                assignment.clinic(),
                new Pause(command.from(), command.until(), Pause.Cause.THERAPIST),
                command.note(),
                user.accountId(),
                now()));
        done("homecare.paused", assignment);
    }

    /**
     * Ends the pauses of an assignment; doses are due again from today on. After a red answer the whole programme is
     * restarted instead.
     */
    @PreAuthorize("@access.treats(#patient)")
    public void resume(AssignmentId id, PatientId patient) {
        var assignment = find(id, patient);
        var today = today(patient);
        var open = pauses.findByAssignmentId(id.value()).stream()
                .filter(pause -> pause.reaches(today))
                .toList();
        if (open.stream().anyMatch(pause -> pause.cause() == Pause.Cause.RED_ANSWER)) {
            throw InvalidInput.because("homecare.resume.red");
        }
        if (PlannedExercise.isBlocked(verdicts(safetyFlags.of(patient), assignment.exercise()))) {
            throw InvalidInput.because("homecare.resume.blocked");
        }
        open.forEach(pause -> pause.resumeOn(today, user.accountId(), now()));
        done("homecare.resumed", assignment);
    }

    /** Restarts what rests in a clinic since the patient gave a red answer. Who does it has looked at the patient. */
    @PreAuthorize("@access.therapistOf(#clinic) and @access.treats(#patient)")
    public void restart(PatientId patient, ClinicId clinic) {
        var today = today(patient);
        pauses.findByPatientIdAndClinicIdAndCause(patient.value(), clinic.value(), Pause.Cause.RED_ANSWER).stream()
                .filter(pause -> pause.reaches(today))
                .forEach(pause -> pause.resumeOn(today, user.accountId(), now()));
        events.publishEvent(Audited.change("homecare.restarted", patient.value())
                .of(patient)
                .at(clinic));
        live.publish(TOPIC, patient.value());
    }

    /** Ends an assignment today, for good. */
    @PreAuthorize("@access.treats(#command.patient())")
    public void stop(StopAssignment command) {
        var assignment = find(command.assignment(), command.patient());
        var today = today(command.patient());
        if (assignment.isOver(today)) {
            return;
        }
        assignment.stop(today, command.reason(), user.accountId(), now());
        assignments.saveAndFlush(assignment);
        done("homecare.stopped", assignment);
    }

    private AssignmentListItem item(AssignedExercise one, Told told, LogWindow window, SafetyState safety) {
        var logs = told.logs(one.id());
        return new AssignmentListItem(
                one.id(),
                one.clinic(),
                one.exercise(),
                one.dosage(),
                one.instructions(),
                one.overrideReason(),
                one.startsOn(),
                one.endsOn(),
                one.status(window.today()),
                one.course().pauseOn(window.today()),
                one.version(),
                Adherence.of(one.course(), logs, window, WEEK),
                Adherence.of(one.course(), logs, window, MONTH),
                logs.values().stream()
                        .max(Comparator.comparing(DoseLog::recordedAt))
                        .orElse(null),
                verdicts(safety, one.exercise()));
    }

    private static List<LatestLog> latest(List<AssignedExercise> assigned, Told told) {
        return assigned.stream()
                .flatMap(one -> told.logs(one.id()).values().stream().map(log -> new LatestLog(one.exercise(), log)))
                .sorted(Comparator.comparing((LatestLog latest) -> latest.log().recordedAt())
                        .reversed())
                .limit(LATEST)
                .toList();
    }

    private List<Verdict> verdicts(SafetyState safety, ExerciseId exercise) {
        return PlannedExercise.verdicts(safety, exercise(exercise));
    }

    private Exercise exercise(ExerciseId id) {
        return library.exercise(id, Locale.ENGLISH);
    }

    /** The reason, where the guard asks for one; kept with nothing else, since it is shown as an override. */
    private @Nullable String guard(SafetyState safety, ExerciseId exercise, @Nullable String overrideReason) {
        var verdicts = verdicts(safety, exercise);
        if (PlannedExercise.isBlocked(verdicts)) {
            throw InvalidInput.at("exercise." + exercise, "homecare.guard.blocked");
        }
        if (!verdicts.isEmpty() && overrideReason == null) {
            throw InvalidInput.at("overrideReason." + exercise, "homecare.guard.reason");
        }
        return verdicts.isEmpty() ? null : overrideReason;
    }

    private static void refuseWhileStopped(List<AssignedExercise> programme, ClinicId clinic, LocalDate today) {
        for (var assigned : programme) {
            var pause = assigned.course().pauseOn(today);
            if (assigned.clinic().equals(clinic)
                    && !assigned.isOver(today)
                    && pause != null
                    && pause.cause() == Pause.Cause.RED_ANSWER) {
                throw InvalidInput.because("homecare.assign.red");
            }
        }
    }

    private static void refuseTwice(List<AssignedExercise> programme, AssignHomecare.Item item, LocalDate today) {
        for (var assigned : programme) {
            if (assigned.exercise().equals(item.exercise())
                    && assigned.dosage().side() == item.dosage().side()
                    && !assigned.isOver(today)) {
                throw InvalidInput.at("exercise." + item.exercise(), "homecare.assign.twice");
            }
        }
    }

    private StaleRecord stale(HomecareAssignment assignment) {
        var by = assignment.savedBy();
        return new StaleRecord(people.names(List.of(by)).get(by), assignment.savedAt());
    }

    private static void refuseOver(HomecareAssignment assignment, LocalDate today) {
        if (assignment.isOver(today)) {
            throw InvalidInput.because("homecare.over");
        }
    }

    private HomecareAssignment find(AssignmentId id, PatientId patient) {
        return assignments
                .findToChange(id.value())
                .filter(assignment -> assignment.patient().equals(patient)
                        && user.clinicsAs(Role.THERAPIST).contains(assignment.clinic()))
                .orElseThrow(NotFound::new);
    }

    private LocalDate today(PatientId patient) {
        return LocalDate.ofInstant(now(), patients.zone(patient));
    }

    private Instant now() {
        return clock.instant();
    }

    private void done(String act, HomecareAssignment assignment) {
        UUID id = assignment.id().value();
        events.publishEvent(Audited.change(act, id).of(assignment.patient()).at(assignment.clinic()));
        live.publish(TOPIC, assignment.patient().value());
    }
}
