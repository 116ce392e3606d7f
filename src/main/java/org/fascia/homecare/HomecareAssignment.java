package org.fascia.homecare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fascia.exercise.ExerciseId;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.fascia.treatmentplan.PlanId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An exercise that a patient does at home from one day to another. How much of it stands in its prescriptions. */
@Entity
class HomecareAssignment {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID patientId;
    private UUID clinicId;
    private @Nullable UUID planId;
    private String exerciseCode;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private UUID assignedBy;
    private Instant assignedAt;
    private @Nullable LocalDate stoppedOn;
    private @Nullable UUID stoppedBy;
    private @Nullable String stopReason;
    private UUID savedBy;
    private Instant savedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    HomecareAssignment(
            AssignHomecare command, AssignHomecare.Item item, @Nullable PlanId plan, AccountId by, Instant now) {
        this.id = item.id().value();
        this.patientId = command.patient().value();
        this.clinicId = command.clinic().value();
        this.planId = plan == null ? null : plan.value();
        this.exerciseCode = item.exercise().code();
        this.startsOn = command.startsOn();
        this.endsOn = command.endsOn();
        this.assignedBy = by.value();
        this.assignedAt = now;
        this.savedBy = by.value();
        this.savedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected HomecareAssignment() {}

    AssignmentId id() {
        return new AssignmentId(id);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    ExerciseId exercise() {
        return new ExerciseId(exerciseCode);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    long version() {
        return version == null ? 0 : version;
    }

    AccountId savedBy() {
        return new AccountId(savedBy);
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isOver(LocalDate today) {
        return stoppedOn != null || (endsOn != null && today.isAfter(endsOn));
    }

    void endOn(@Nullable LocalDate lastDay, AccountId by, Instant now) {
        if (lastDay != null && lastDay.isBefore(startsOn)) {
            throw InvalidInput.at("endsOn", "homecare.endBeforeStart");
        }
        endsOn = lastDay;
        savedBy = by.value();
        savedAt = now;
    }

    /** From that day on nothing is due any more. */
    void stop(LocalDate day, @Nullable String reason, AccountId by, Instant now) {
        stoppedOn = day;
        stoppedBy = by.value();
        stopReason = reason;
        savedBy = by.value();
        savedAt = now;
    }
}
