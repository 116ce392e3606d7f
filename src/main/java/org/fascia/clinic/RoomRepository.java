package org.fascia.clinic;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomRepository extends Repository<Room, UUID> {

    Room saveAndFlush(Room room);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Room r where r.id = :id and r.clinicId = :clinicId")
    Optional<Room> findToChange(UUID id, UUID clinicId);

    @Query("select r from Room r where r.clinicId = :clinicId order by r.nameKey, r.id")
    List<Room> ofClinic(UUID clinicId);

    boolean existsByClinicIdAndNameKeyAndIdNot(UUID clinicId, String nameKey, UUID id);
}
