package org.fascia.staff;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffMemberRepository extends Repository<StaffMember, UUID> {

    StaffMember saveAndFlush(StaffMember member);

    Optional<StaffMember> findById(UUID id);

    Optional<StaffMember> findByAccountId(UUID accountId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from StaffMember m where m.id = :id")
    Optional<StaffMember> findToChange(UUID id);

    @Query("select m from StaffMember m order by m.displayName, m.id")
    List<StaffMember> inOrder();

    @Query("select m from StaffMember m where m.accountId in :accounts order by m.displayName, m.id")
    List<StaffMember> ofAccounts(Collection<UUID> accounts);
}
