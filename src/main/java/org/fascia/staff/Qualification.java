package org.fascia.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a member of staff has learned or is registered for. */
@Entity
class Qualification {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID staffMemberId;
    private String title;
    private @Nullable String number;
    private @Nullable LocalDate validUntil;
    private @Nullable Instant changedAt;
    private @Nullable UUID changedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    Qualification(SaveQualification command, @Nullable AccountId by, Instant now) {
        this.id = command.id().value();
        this.staffMemberId = command.member().value();
        change(command, by, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Qualification() {}

    UUID member() {
        return staffMemberId;
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    @Nullable
    AccountId changedBy() {
        return changedBy == null ? null : new AccountId(changedBy);
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    QualificationListItem listItem() {
        return new QualificationListItem(new QualificationId(id), title, number, validUntil, version());
    }

    final void change(SaveQualification command, @Nullable AccountId by, Instant now) {
        title = command.title();
        number = command.number();
        validUntil = command.validUntil();
        changedBy = by == null ? null : by.value();
        changedAt = now;
    }
}
