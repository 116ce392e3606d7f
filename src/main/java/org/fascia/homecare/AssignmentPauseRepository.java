package org.fascia.homecare;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AssignmentPauseRepository extends Repository<AssignmentPause, UUID> {

    AssignmentPause save(AssignmentPause pause);

    boolean existsById(UUID id);

    List<AssignmentPause> findByAssignmentId(UUID assignmentId);

    List<AssignmentPause> findByPatientIdAndClinicIdAndCause(UUID patientId, UUID clinicId, Pause.Cause cause);
}
