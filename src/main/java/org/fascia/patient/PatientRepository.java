package org.fascia.patient;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PatientRepository extends Repository<Patient, UUID> {

    Patient saveAndFlush(Patient patient);

    Optional<Patient> findById(UUID id);

    /** Locked until the transaction ends, so that of two people who change it one is told who was faster. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Patient p where p.id = :id")
    Optional<Patient> findToChange(UUID id);
}
