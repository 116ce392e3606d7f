package org.fascia.homecare;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AssignmentPrescriptionRepository extends Repository<AssignmentPrescription, UUID> {

    AssignmentPrescription save(AssignmentPrescription prescription);

    int countByAssignmentId(UUID assignmentId);
}
