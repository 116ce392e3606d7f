package org.fascia.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A room of a clinic, known by its number or name. */
@Entity
class Room {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID clinicId;
    private String name;
    private String nameKey;
    private @Nullable Instant retiredAt;
    private Instant changedAt;
    private @Nullable UUID changedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    Room(RoomId id, ClinicId clinic, String name, @Nullable AccountId by, Instant now) {
        this.id = id.value();
        this.clinicId = clinic.value();
        rename(name, by, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    RoomId id() {
        return new RoomId(id);
    }

    String name() {
        return name;
    }

    boolean isInUse() {
        return retiredAt == null;
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

    RoomListItem listItem() {
        return new RoomListItem(id(), name, isInUse(), Objects.requireNonNull(version));
    }

    final void rename(String newName, @Nullable AccountId by, Instant now) {
        name = newName;
        nameKey = NameKey.of(newName);
        changed(by, now);
    }

    void retire(@Nullable AccountId by, Instant now) {
        retiredAt = now;
        changed(by, now);
    }

    void useAgain(@Nullable AccountId by, Instant now) {
        retiredAt = null;
        changed(by, now);
    }

    private void changed(@Nullable AccountId by, Instant now) {
        changedBy = by == null ? null : by.value();
        changedAt = now;
    }
}
