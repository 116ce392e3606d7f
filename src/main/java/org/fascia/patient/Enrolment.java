package org.fascia.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A patient at a clinic, from one day until a discharge, and who treats them there. */
@Entity
class Enrolment {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID patientId;
    private UUID clinicId;
    private String nameKey;
    private LocalDate enrolledOn;
    private @Nullable LocalDate dischargedOn;
    private @Nullable UUID leadAccountId;
    private @Nullable UUID coverAccountId;
    private Instant savedAt;
    private @Nullable UUID savedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    Enrolment(EnrolPatient command, String nameKey, LocalDate today, Instant now, @Nullable AccountId by) {
        this.id = command.id().value();
        this.patientId = command.patient().value();
        this.clinicId = command.clinic().value();
        this.nameKey = nameKey;
        this.enrolledOn = today;
        this.leadAccountId = value(command.lead());
        saved(now, by);
    }

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    void discharge(LocalDate today, Instant now, @Nullable AccountId by) {
        dischargedOn = today.isBefore(enrolledOn) ? enrolledOn : today;
        saved(now, by);
    }

    void treatedBy(@Nullable AccountId lead, @Nullable AccountId cover, Instant now, @Nullable AccountId by) {
        leadAccountId = value(lead);
        coverAccountId = value(cover);
        saved(now, by);
    }

    private void saved(Instant now, @Nullable AccountId by) {
        savedAt = now;
        savedBy = value(by);
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    boolean isCurrent() {
        return dischargedOn == null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    AccountId savedBy() {
        return savedBy == null ? null : new AccountId(savedBy);
    }
}
