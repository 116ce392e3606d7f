package org.fascia.homecare;

import java.time.LocalDate;
import java.util.List;
import org.fascia.patient.Enrolments;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.treatmentplan.PlanDetail;
import org.fascia.treatmentplan.TreatmentPlans;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which exercises patients do at home, as their therapists prescribe them. The guard stands before everything that is prescribed. */
@Service
@Transactional
@PreAuthorize("@access.therapist()")
public class HomecareAssignments {

    /** The topic of everything that changes in a patient's homecare, with the patient's id. */
    public static final String TOPIC = "homecare";

    /** More exercises than these are followed less. */
    public static final int FOLLOWED_BEST = 4;

    private final HomecareAssignmentRepository assignments;
    private final AssignmentPrescriptionRepository prescriptions;
    private final AssignmentFinder finder;
    private final ProgrammeReader reader;
    private final Enrolments enrolments;
    private final HomecareGuard guard;
    private final TreatmentPlans plans;
    private final HomecareChanges changes;

    HomecareAssignments(
            HomecareAssignmentRepository assignments,
            AssignmentPrescriptionRepository prescriptions,
            AssignmentFinder finder,
            ProgrammeReader reader,
            Enrolments enrolments,
            HomecareGuard guard,
            TreatmentPlans plans,
            HomecareChanges changes) {
        this.assignments = assignments;
        this.prescriptions = prescriptions;
        this.finder = finder;
        this.reader = reader;
        this.enrolments = enrolments;
        this.guard = guard;
        this.plans = plans;
        this.changes = changes;
    }

    /**
     * Assigns exercises; an item sent twice is one assignment.
     *
     * @throws InvalidInput if there is no safety check, the patient is not enrolled, the programme rests after a red
     *     answer, or the guard blocks an exercise or asks for a reason that is not given
     */
    @PreAuthorize("@access.therapistOf(#command.clinic()) and @access.treats(#command.patient())")
    public void assign(AssignHomecare command) {
        changes.oneAtATime(command.patient().value());
        var items = command.items().stream()
                .filter(item -> !assignments.existsById(item.id().value()))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        if (!enrolments.isCurrent(command.patient(), command.clinic())) {
            throw InvalidInput.because("homecare.assign.notEnrolled");
        }
        var safety = guard.safety(command.patient());
        if (!safety.isChecked()) {
            throw InvalidInput.because("homecare.assign.notChecked");
        }
        var today = changes.today(command.patient());
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
            var overrideReason = guard.reason(safety, item.exercise(), item.overrideReason());
            var assignment = assignments.saveAndFlush(
                    new HomecareAssignment(command, item, plan, changes.person(), changes.now()));
            prescriptions.save(new AssignmentPrescription(
                    assignment, 1, command.startsOn(), item.dosage(), item.instructions(), overrideReason, null));
            changes.done(
                    "homecare.assigned",
                    assignment.patient(),
                    assignment.clinic(),
                    assignment.id().value());
        }
    }

    /**
     * Changes what is prescribed from today on.
     *
     * @throws org.fascia.shared.StaleRecord if somebody else changed it since the form was filled
     */
    @PreAuthorize("@access.treats(#command.patient())")
    public void change(ChangeAssignment command) {
        var assignment = finder.find(command.id(), command.patient());
        changes.refuseStale(assignment.version(), command.version(), assignment.savedBy(), assignment.savedAt());
        var today = changes.today(command.patient());
        AssignmentFinder.refuseOver(assignment, today);
        var overrideReason =
                guard.reason(guard.safety(command.patient()), assignment.exercise(), command.overrideReason());
        assignment.endOn(command.endsOn(), changes.person(), changes.now());
        assignments.saveAndFlush(assignment);
        prescriptions.save(new AssignmentPrescription(
                assignment,
                prescriptions.countByAssignmentId(command.id().value()) + 1,
                today.isBefore(assignment.startsOn()) ? assignment.startsOn() : today,
                command.dosage(),
                command.instructions(),
                overrideReason,
                command.reason()));
        changes.done(
                "homecare.changed",
                assignment.patient(),
                assignment.clinic(),
                assignment.id().value());
    }

    /** Ends an assignment today, for good. */
    @PreAuthorize("@access.treats(#command.patient())")
    public void stop(StopAssignment command) {
        var assignment = finder.find(command.assignment(), command.patient());
        var today = changes.today(command.patient());
        if (assignment.isOver(today)) {
            return;
        }
        assignment.stop(today, command.reason(), changes.person(), changes.now());
        assignments.saveAndFlush(assignment);
        changes.done(
                "homecare.stopped",
                assignment.patient(),
                assignment.clinic(),
                assignment.id().value());
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
}
