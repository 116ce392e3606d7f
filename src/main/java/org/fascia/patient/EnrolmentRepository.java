package org.fascia.patient;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<Enrolment, UUID> {

    Enrolment saveAndFlush(Enrolment enrolment);

    Optional<Enrolment> findById(UUID id);

    Optional<Enrolment> findByPatientIdAndClinicIdAndDischargedOnIsNull(UUID patientId, UUID clinicId);

    /** Leaves the version alone: a new name is no change of the enrolment. */
    @Modifying(flushAutomatically = true)
    @Query("update Enrolment e set e.nameKey = :key where e.patientId = :patient")
    void rename(UUID patient, String key);
}
