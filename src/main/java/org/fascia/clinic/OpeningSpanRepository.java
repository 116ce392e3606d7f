package org.fascia.clinic;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpeningSpanRepository extends Repository<OpeningSpanRow, UUID> {

    List<OpeningSpanRow> saveAllAndFlush(Iterable<OpeningSpanRow> spans);

    List<OpeningSpanRow> findByClinicId(UUID clinicId);

    @Modifying
    @Query("delete from OpeningSpanRow o where o.clinicId = :clinicId")
    void deleteOfClinic(UUID clinicId);
}
