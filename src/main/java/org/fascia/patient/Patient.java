package org.fascia.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.Email;
import org.fascia.shared.PatientId;
import org.fascia.shared.PhoneNumber;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody who is treated. What safety checks found is written beside this entity, see {@link SafetyFlags}. */
@Entity
class Patient {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private @Nullable String givenName;
    private String familyName;
    private String nameKey;
    private LocalDate birthDate;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String emergencyName;
    private @Nullable String emergencyRelation;
    private @Nullable String emergencyPhone;
    private String language;
    private String zone;
    private Instant createdAt;
    private Instant savedAt;
    private @Nullable UUID savedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    Patient(PatientId id, PatientDetails details, Instant now, @Nullable AccountId by) {
        this.id = id.value();
        this.createdAt = now;
        change(details, now, by);
    }

    @SuppressWarnings("NullAway.Init")
    protected Patient() {}

    final void change(PatientDetails details, Instant now, @Nullable AccountId by) {
        var emergency = details.emergency();
        givenName = details.name().given();
        familyName = details.name().family();
        nameKey = SearchWords.key(details.name());
        birthDate = details.birthDate();
        email = details.email() == null ? null : details.email().value();
        phone = details.phone() == null ? null : details.phone().value();
        emergencyName = emergency == null ? null : emergency.name();
        emergencyRelation = emergency == null ? null : emergency.relation();
        emergencyPhone = emergency == null ? null : emergency.phone().value();
        language = details.language().getLanguage();
        zone = details.zone().getId();
        savedAt = now;
        savedBy = by == null ? null : by.value();
    }

    PatientRecord record() {
        return new PatientRecord(new PatientId(id), version == null ? 0 : version, details());
    }

    String nameKey() {
        return nameKey;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    AccountId savedBy() {
        return savedBy == null ? null : new AccountId(savedBy);
    }

    private PatientDetails details() {
        return new PatientDetails(
                new PersonName(givenName, familyName),
                birthDate,
                email == null ? null : new Email(email),
                phone == null ? null : new PhoneNumber(phone),
                emergencyName == null || emergencyPhone == null
                        ? null
                        : new EmergencyContact(emergencyName, emergencyRelation, new PhoneNumber(emergencyPhone)),
                Locale.of(language),
                ZoneId.of(zone));
    }
}
