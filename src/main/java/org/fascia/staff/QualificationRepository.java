package org.fascia.staff;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QualificationRepository extends Repository<Qualification, UUID> {

    Qualification saveAndFlush(Qualification qualification);

    void delete(Qualification qualification);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Qualification q where q.id = :id and q.staffMemberId = :member")
    Optional<Qualification> findToChange(UUID id, UUID member);

    @Query("select q from Qualification q where q.staffMemberId = :member order by q.title, q.id")
    List<Qualification> ofMember(UUID member);

    @Query("select q from Qualification q where q.validUntil < :day order by q.validUntil, q.id")
    List<Qualification> endingBefore(LocalDate day);
}
