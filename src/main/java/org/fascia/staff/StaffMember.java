package org.fascia.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the organization, as colleagues and patients know them. */
@Entity
class StaffMember {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID accountId;
    private String displayName;
    private @Nullable String profession;
    private Instant changedAt;
    private @Nullable UUID changedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    StaffMember(StaffMemberId id, AccountId account, String name, @Nullable AccountId by, Instant now) {
        this.id = id.value();
        this.accountId = account.value();
        change(name, null, by, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected StaffMember() {}

    StaffMemberId id() {
        return new StaffMemberId(id);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String name() {
        return displayName;
    }

    @Nullable
    String profession() {
        return profession;
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    @Nullable
    AccountId changedBy() {
        return changedBy == null ? null : new AccountId(changedBy);
    }

    Instant changedAt() {
        return changedAt;
    }

    final void change(String name, @Nullable String newProfession, @Nullable AccountId by, Instant now) {
        displayName = name;
        profession = newProfession;
        changedBy = by == null ? null : by.value();
        changedAt = now;
    }
}
