package org.fascia.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.Ids;
import org.fascia.shared.PatientId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That an account belongs to an organization: invited, accepted by its holder, ended by the organization. */
@Entity
class AccountLink {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID accountId;
    private @Nullable UUID patientId;
    private Instant invitedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    AccountLink(AccountId account, @Nullable PatientId patient, Instant invitedAt) {
        this.id = Ids.next();
        this.accountId = account.value();
        this.patientId = patient == null ? null : patient.value();
        this.invitedAt = invitedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected AccountLink() {}

    UUID organizationId() {
        return organizationId;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    @Nullable
    PatientId patient() {
        return patientId == null ? null : new PatientId(patientId);
    }

    AccountState state() {
        if (endedAt != null) {
            return AccountState.DEACTIVATED;
        }
        return acceptedAt == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    void invitePatient(PatientId patient) {
        patientId = patient.value();
    }

    void inviteAgain(Instant now) {
        invitedAt = now;
        endedAt = null;
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void resume() {
        endedAt = null;
    }
}
