package org.fascia.treatmentplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanVersionRepository extends Repository<PlanVersion, UUID> {

    PlanVersion saveAndFlush(PlanVersion version);

    Optional<PlanVersion> findById(UUID id);

    /** The current versions of plans. */
    @Query("""
            select v from PlanVersion v, TreatmentPlan p
            where v.planId in :plans and p.id = v.planId and v.number = p.currentNumber
            """)
    List<PlanVersion> currentOf(Collection<UUID> plans);

    @Query("select v from PlanVersion v where v.planId = :plan order by v.number desc")
    List<PlanVersion> ofPlan(UUID plan);
}
