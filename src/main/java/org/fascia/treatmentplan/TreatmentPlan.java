package org.fascia.treatmentplan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Who is treated by a plan, where, and from when to when; what is planned stands in its versions. */
@Entity
class TreatmentPlan {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID patientId;
    private UUID clinicId;
    private LocalDate startsOn;
    private int currentNumber;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanOutcome outcome;

    private @Nullable String endReason;
    private Instant savedAt;
    private UUID savedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    TreatmentPlan(CreatePlan command, LocalDate startsOn, AccountId author, Instant now) {
        this.id = command.id().value();
        this.patientId = command.patient().value();
        this.clinicId = command.clinic().value();
        this.startsOn = startsOn;
        this.currentNumber = 1;
        this.savedAt = now;
        this.savedBy = author.value();
    }

    @SuppressWarnings("NullAway.Init")
    protected TreatmentPlan() {}

    PlanId id() {
        return new PlanId(id);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    PlanDetail.@Nullable Ending ending() {
        return endedOn == null || outcome == null || endReason == null
                ? null
                : new PlanDetail.Ending(endedOn, outcome, endReason);
    }

    AccountId savedBy() {
        return new AccountId(savedBy);
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isActive() {
        return endedOn == null;
    }

    PlanListItem listItem(String condition) {
        return new PlanListItem(id(), clinic(), condition, startsOn, endedOn, outcome);
    }

    /** Whether a form that showed this version may still be saved. */
    boolean isStill(int number) {
        return endedOn == null && currentNumber == number;
    }

    /** Counts the next version, and returns its number. */
    int revise(AccountId author, Instant now) {
        currentNumber++;
        saved(author, now);
        return currentNumber;
    }

    void end(EndPlan command, LocalDate today, AccountId author, Instant now) {
        if (today.isBefore(startsOn)) {
            throw InvalidInput.because("treatmentplan.end.beforeStart");
        }
        endedOn = today;
        outcome = command.outcome();
        endReason = command.reason();
        saved(author, now);
    }

    /** Whether this very ending happened already. */
    boolean isEndedAs(EndPlan command, AccountId author) {
        return outcome == command.outcome()
                && command.reason().equals(endReason)
                && savedBy().equals(author);
    }

    private void saved(AccountId author, Instant now) {
        savedBy = author.value();
        savedAt = now;
    }
}
