package org.fascia.treatmentplan;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TreatmentPlanRepository extends Repository<TreatmentPlan, UUID> {

    TreatmentPlan saveAndFlush(TreatmentPlan plan);

    Optional<TreatmentPlan> findById(UUID id);

    /** For a change: a second one waits until the first has committed, and then sees it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from TreatmentPlan p where p.id = :id")
    Optional<TreatmentPlan> forChange(UUID id);

    /** The active ones first, the newest first among them. */
    @Query("""
            select p from TreatmentPlan p where p.patientId = :patient
            order by case when p.endedOn is null then 0 else 1 end, p.startsOn desc, p.id desc
            """)
    List<TreatmentPlan> ofPatient(UUID patient);

    @Query("""
            select new org.fascia.treatmentplan.CurrentPlan(p, v) from TreatmentPlan p, PlanVersion v
            where p.patientId in :patients and p.endedOn is null and v.planId = p.id and v.number = p.currentNumber
            """)
    List<CurrentPlan> activeOf(Collection<UUID> patients);
}
