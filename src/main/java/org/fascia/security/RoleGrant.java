package org.fascia.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A role of an account in a clinic (or, for owners, the group) from one day to another, both included. */
@Entity
class RoleGrant {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID clinicId;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private Instant validFrom;
    private @Nullable Instant validUntil;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    RoleGrant(GrantRole command) {
        this.id = command.id().value();
        this.accountId = command.account().value();
        this.role = command.role();
        this.clinicId = command.clinic() == null ? null : command.clinic().value();
        this.startsOn = command.startsOn();
        this.endsOn = command.endsOn();
        this.validFrom = command.startsOn().atStartOfDay(command.zone()).toInstant();
        this.validUntil = endsOn == null ? null : endOf(endsOn, command.zone());
    }

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    AccountId account() {
        return new AccountId(accountId);
    }

    Role role() {
        return role;
    }

    @Nullable
    ClinicId clinic() {
        return clinicId == null ? null : new ClinicId(clinicId);
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    boolean overlaps(GrantRole other) {
        return role == other.role()
                && java.util.Objects.equals(clinic(), other.clinic())
                && (other.endsOn() == null || !startsOn.isAfter(other.endsOn()))
                && (endsOn == null || !other.startsOn().isAfter(endsOn));
    }

    /** Ends with that day; today ends it at once, since somebody who leaves must be out now. */
    void endOn(LocalDate lastDay, ZoneId zone, Instant now) {
        if (lastDay.isBefore(startsOn)) {
            throw InvalidInput.at("endsOn", "security.grant.endBeforeStart");
        }
        endsOn = lastDay;
        var today = now.atZone(zone).toLocalDate();
        validUntil = lastDay.isAfter(today) ? endOf(lastDay, zone) : now;
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
