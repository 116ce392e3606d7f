package org.fascia.patient;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<Enrolment, UUID> {

    Enrolment saveAndFlush(Enrolment enrolment);

    boolean existsById(UUID id);

    /** Locked until the transaction ends, so that of two people who change it one is told who was faster. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.id = :id")
    Optional<Enrolment> findToChange(UUID id);

    Optional<Enrolment> findByPatientIdAndClinicIdAndDischargedOnIsNull(UUID patientId, UUID clinicId);

    /** Leaves the version alone: a new name is no change of the enrolment. */
    @Modifying(flushAutomatically = true)
    @Query("update Enrolment e set e.nameKey = :key where e.patientId = :patient")
    void rename(UUID patient, String key);
}
