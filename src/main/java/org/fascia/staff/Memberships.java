package org.fascia.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.fascia.clinic.Clinics;
import org.fascia.security.AccountState;
import org.fascia.security.Accounts;
import org.fascia.security.GrantId;
import org.fascia.security.GrantRole;
import org.fascia.security.Grants;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which role a member of staff works where, from when to when. The grants themselves are kept by {@code security}. */
@Service
@Transactional
@PreAuthorize("@access.admin()")
public class Memberships {

    private final StaffMemberRepository members;
    private final Grants grants;
    private final Accounts accounts;
    private final Clinics clinics;
    private final Clock clock;

    Memberships(StaffMemberRepository members, Grants grants, Accounts accounts, Clinics clinics, Clock clock) {
        this.members = members;
        this.grants = grants;
        this.accounts = accounts;
        this.clinics = clinics;
        this.clock = clock;
    }

    /**
     * Lets somebody work in a role; owners everywhere, clinic admins in their own clinics.
     *
     * @throws InvalidInput if it is one's own role, or overlaps one that the person has there
     */
    @PreAuthorize("@access.adminOf(#command.clinic())")
    public void grant(GrantMembership command) {
        var account = members.findById(command.member().value())
                .orElseThrow(NotFound::new)
                .account();
        if (command.role() == Role.OWNER && !hasJoined(account)) {
            throw InvalidInput.at("role", "staff.grant.ownerNotJoined");
        }
        grants.grant(new GrantRole(
                command.id(),
                account,
                command.role(),
                command.clinic(),
                command.startsOn(),
                command.endsOn(),
                zone(command.clinic())));
    }

    /** Ends a role with a day, included; today ends it at once. */
    public void end(GrantId grant, @Nullable ClinicId clinic, LocalDate lastDay) {
        grants.end(grant, lastDay, zone(clinic));
    }

    /** The day it is where the role is for; the whole group's day is that of its first clinic. */
    @Transactional(readOnly = true)
    public LocalDate today(@Nullable ClinicId clinic) {
        return LocalDate.ofInstant(clock.instant(), zone(clinic));
    }

    void grantFirst(AccountId account, InviteStaff command) {
        grants.grant(new GrantRole(
                GrantId.next(),
                account,
                command.role(),
                command.clinic(),
                command.startsOn(),
                command.endsOn(),
                zone(command.clinic())));
    }

    private ZoneId zone(@Nullable ClinicId clinic) {
        if (clinic != null) {
            return clinics.contact(clinic).zone();
        }
        return clinics.names().keySet().stream()
                .findFirst()
                .map(first -> clinics.contact(first).zone())
                .orElse(ZoneOffset.UTC);
    }

    /** Until then whoever handed over the invitation could still use its link, and would become an owner with it. */
    private boolean hasJoined(AccountId account) {
        var known = accounts.of(java.util.List.of(account)).get(account);
        return known != null && known.state() == AccountState.ACTIVE;
    }
}
