package org.fascia.homecare;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HomecareAssignmentRepository extends Repository<HomecareAssignment, UUID> {

    HomecareAssignment saveAndFlush(HomecareAssignment assignment);

    boolean existsById(UUID id);

    /** Locked until the transaction ends, so that of two people who change it one is told who was faster. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from HomecareAssignment a where a.id = :id")
    Optional<HomecareAssignment> findToChange(UUID id);
}
