package org.fascia.clinic;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfferedServiceRepository extends Repository<OfferedService, UUID> {

    OfferedService saveAndFlush(OfferedService service);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from OfferedService s where s.id = :id and s.clinicId = :clinicId")
    Optional<OfferedService> findToChange(UUID id, UUID clinicId);

    @Query("select s from OfferedService s where s.clinicId = :clinicId order by s.nameKey, s.id")
    List<OfferedService> ofClinic(UUID clinicId);

    @Query("select s from OfferedService s where s.clinicId in :clinicIds order by s.nameKey, s.id")
    List<OfferedService> ofClinics(Collection<UUID> clinicIds);

    @Query("select s from OfferedService s order by s.nameKey, s.id")
    List<OfferedService> inOrder();

    boolean existsById(UUID id);

    boolean existsByClinicIdAndNameKeyAndIdNot(UUID clinicId, String nameKey, UUID id);
}
