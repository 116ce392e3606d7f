package org.fascia.homecare;

import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When what was assigned rests, and when it goes on. */
@Service
@Transactional
@PreAuthorize("@access.therapist()")
public class HomecarePauses {

    private final AssignmentPauseRepository pauses;
    private final AssignmentFinder finder;
    private final HomecareGuard guard;
    private final HomecareChanges changes;

    HomecarePauses(
            AssignmentPauseRepository pauses, AssignmentFinder finder, HomecareGuard guard, HomecareChanges changes) {
        this.pauses = pauses;
        this.finder = finder;
        this.guard = guard;
        this.changes = changes;
    }

    /** Pauses an assignment; the same pause sent twice is one. */
    @PreAuthorize("@access.treats(#command.patient())")
    public void pause(PauseAssignment command) {
        var assignment = finder.find(command.assignment(), command.patient());
        changes.oneAtATime(command.id());
        if (pauses.existsById(command.id())) {
            return;
        }
        var today = changes.today(command.patient());
        AssignmentFinder.refuseOver(assignment, today);
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
                changes.person(),
                changes.now()));
        changes.done(
                "homecare.paused",
                assignment.patient(),
                assignment.clinic(),
                assignment.id().value());
    }

    /**
     * Ends the pauses of an assignment; doses are due again from today on. After a red answer the whole programme is
     * restarted instead.
     */
    @PreAuthorize("@access.treats(#patient)")
    public void resume(AssignmentId id, PatientId patient) {
        var assignment = finder.find(id, patient);
        var today = changes.today(patient);
        var open = pauses.findByAssignmentId(id.value()).stream()
                .filter(pause -> pause.reaches(today))
                .toList();
        if (open.stream().anyMatch(pause -> pause.cause() == Pause.Cause.RED_ANSWER)) {
            throw InvalidInput.because("homecare.resume.red");
        }
        if (PlannedExercise.isBlocked(guard.verdicts(guard.safety(patient), assignment.exercise()))) {
            throw InvalidInput.because("homecare.resume.blocked");
        }
        open.forEach(pause -> pause.resumeOn(today, changes.person(), changes.now()));
        changes.done(
                "homecare.resumed",
                assignment.patient(),
                assignment.clinic(),
                assignment.id().value());
    }

    /** Restarts what rests in a clinic since the patient gave a red answer. Who does it has looked at the patient. */
    @PreAuthorize("@access.therapistOf(#clinic) and @access.treats(#patient)")
    public void restart(PatientId patient, ClinicId clinic) {
        var today = changes.today(patient);
        pauses.findByPatientIdAndClinicIdAndCause(patient.value(), clinic.value(), Pause.Cause.RED_ANSWER).stream()
                .filter(pause -> pause.reaches(today))
                .forEach(pause -> pause.resumeOn(today, changes.person(), changes.now()));
        changes.done("homecare.restarted", patient, clinic, patient.value());
    }
}
