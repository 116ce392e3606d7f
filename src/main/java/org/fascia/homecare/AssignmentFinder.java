package org.fascia.homecare;

import java.time.LocalDate;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.springframework.stereotype.Component;

/** Finds an assignment that the caller may change. */
@Component
class AssignmentFinder {

    private final HomecareAssignmentRepository assignments;
    private final CurrentUser user;

    AssignmentFinder(HomecareAssignmentRepository assignments, CurrentUser user) {
        this.assignments = assignments;
        this.user = user;
    }

    /** Locked until the transaction ends; one of another patient or clinic is not there. */
    HomecareAssignment find(AssignmentId id, PatientId patient) {
        return assignments
                .findToChange(id.value())
                .filter(assignment -> assignment.patient().equals(patient)
                        && user.clinicsAs(Role.THERAPIST).contains(assignment.clinic()))
                .orElseThrow(NotFound::new);
    }

    static void refuseOver(HomecareAssignment assignment, LocalDate today) {
        if (assignment.isOver(today)) {
            throw InvalidInput.because("homecare.over");
        }
    }
}
