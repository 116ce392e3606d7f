package org.fascia.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.PhoneNumber;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A place where patients are treated. */
@Entity
class Clinic {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private String name;
    private String nameKey;
    private @Nullable String street;
    private @Nullable String postalCode;
    private @Nullable String city;
    private String country;
    private @Nullable String phone;
    private @Nullable String email;
    private String zone;
    private @Nullable String emergencyNumber;
    private @Nullable Instant deactivatedAt;
    private Instant changedAt;
    private @Nullable UUID changedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    Clinic(ClinicId id, ClinicFacts facts, @Nullable AccountId by, Instant now) {
        this.id = id.value();
        change(facts, by, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Clinic() {}

    ClinicId id() {
        return new ClinicId(id);
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    boolean isActive() {
        return deactivatedAt == null;
    }

    @Nullable
    Long version() {
        return version;
    }

    @Nullable
    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    ClinicFacts facts() {
        return new ClinicFacts(
                name,
                new Address(street, postalCode, city, country),
                phone == null ? null : new PhoneNumber(phone),
                email == null ? null : new Email(email),
                zone(),
                emergencyNumber);
    }

    ClinicDetail detail() {
        return new ClinicDetail(id(), facts(), isActive(), Objects.requireNonNull(version));
    }

    final void change(ClinicFacts facts, @Nullable AccountId by, Instant now) {
        name = facts.name();
        nameKey = NameKey.of(facts.name());
        street = facts.address().street();
        postalCode = facts.address().postalCode();
        city = facts.address().city();
        country = facts.address().country();
        phone = facts.phone() == null ? null : facts.phone().value();
        email = facts.email() == null ? null : facts.email().value();
        zone = facts.zone().getId();
        emergencyNumber = facts.emergencyNumber();
        touch(by, now);
    }

    /** Something that belongs to the clinic as a whole changed, such as its opening hours. */
    final void touch(@Nullable AccountId by, Instant now) {
        changedBy = by == null ? null : by.value();
        changedAt = now;
    }

    void deactivate(@Nullable AccountId by, Instant now) {
        if (deactivatedAt == null) {
            deactivatedAt = now;
            touch(by, now);
        }
    }

    void reactivate(@Nullable AccountId by, Instant now) {
        if (deactivatedAt != null) {
            deactivatedAt = null;
            touch(by, now);
        }
    }
}
