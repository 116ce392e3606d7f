package org.fascia.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A service that a clinic offers, with its usual duration and price. */
@Entity
@Table(name = "service")
class OfferedService {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID clinicId;
    private String name;
    private String nameKey;
    private int durationMinutes;
    private long priceMinor;
    private String currency;
    private @Nullable Instant retiredAt;
    private Instant changedAt;
    private @Nullable UUID changedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    OfferedService(
            ServiceId id, ClinicId clinic, String name, int minutes, Price price, @Nullable AccountId by, Instant now) {
        this.id = id.value();
        this.clinicId = clinic.value();
        change(name, minutes, price, by, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected OfferedService() {}

    boolean isOffered() {
        return retiredAt == null;
    }

    ServiceAtClinic atClinic() {
        return new ServiceAtClinic(new ClinicId(clinicId), listItem());
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

    ServiceListItem listItem() {
        return new ServiceListItem(
                new ServiceId(id),
                name,
                durationMinutes,
                new Price(priceMinor, Currency.getInstance(currency)),
                isOffered(),
                Objects.requireNonNull(version));
    }

    final void change(String newName, int minutes, Price price, @Nullable AccountId by, Instant now) {
        name = newName;
        nameKey = NameKey.of(newName);
        durationMinutes = minutes;
        priceMinor = price.minor();
        currency = price.currency().getCurrencyCode();
        changed(by, now);
    }

    void retire(@Nullable AccountId by, Instant now) {
        retiredAt = now;
        changed(by, now);
    }

    void offerAgain(@Nullable AccountId by, Instant now) {
        retiredAt = null;
        changed(by, now);
    }

    private void changed(@Nullable AccountId by, Instant now) {
        changedBy = by == null ? null : by.value();
        changedAt = now;
    }
}
