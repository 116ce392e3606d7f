package org.fascia.clinic;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClinicRepository extends Repository<Clinic, UUID> {

    String SET_UP = """
            select new org.fascia.clinic.ClinicSetUp(
                c.id, c.name, c.city, case when c.deactivatedAt is null then true else false end,
                (select count(r) from Room r where r.clinicId = c.id and r.retiredAt is null),
                (select count(s) from OfferedService s where s.clinicId = c.id and s.retiredAt is null),
                (select count(o) from OpeningSpanRow o where o.clinicId = c.id),
                case when c.phone is null then false else true end)
            from Clinic c
            """;

    Clinic saveAndFlush(Clinic clinic);

    Optional<Clinic> findById(UUID id);

    /** Locked until the transaction ends, so that of two people who change it one is told. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Clinic c where c.id = :id")
    Optional<Clinic> findToChange(UUID id);

    boolean existsByNameKeyAndIdNot(String nameKey, UUID id);

    @Query(SET_UP + "order by c.nameKey, c.id")
    List<ClinicSetUp> setUps();

    @Query(SET_UP + "where c.id in :ids order by c.nameKey, c.id")
    List<ClinicSetUp> setUps(Collection<UUID> ids);
}
