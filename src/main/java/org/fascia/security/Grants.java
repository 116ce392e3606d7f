package org.fascia.security;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.fascia.database.ConstraintNames;
import org.fascia.database.OneAtATime;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants of roles: stored once, here; {@code staff} shows and edits them. Nobody grants themselves a role. */
@Service
@Transactional
@PreAuthorize("@access.admin()")
public class Grants {

    private final RoleGrantRepository grants;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final OneAtATime turns;

    Grants(
            RoleGrantRepository grants,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            OneAtATime turns) {
        this.grants = grants;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.turns = turns;
    }

    /**
     * Grants a role; owners everywhere, clinic admins in their own clinics. The same grant sent twice is one.
     *
     * @throws InvalidInput if the role is one's own, or overlaps one of the same person and clinic
     */
    @PreAuthorize("@access.system() or @access.adminOf(#command.clinic())")
    public void grant(GrantRole command) {
        turns.take(command.id().value());
        if (grants.findById(command.id().value()).isPresent()) {
            return;
        }
        if (command.account().equals(user.accountIdOrNull())) {
            throw InvalidInput.at("role", "security.grant.self");
        }
        if (grants.findByAccountId(command.account().value()).stream().anyMatch(grant -> grant.overlaps(command))) {
            throw overlap("startsOn");
        }
        save(new RoleGrant(command), "startsOn");
        events.publishEvent(
                Audited.change("grant.made." + command.role(), command.account().value())
                        .at(command.clinic()));
    }

    /**
     * Ends a grant with a day; today ends it at once.
     *
     * @param zone the clinic's, in which the day ends
     * @throws InvalidInput if it is that of the last owner who may sign in, or reaches into a later grant of the same role
     */
    public void end(GrantId id, LocalDate lastDay, ZoneId zone) {
        var grant = grants.findById(id.value()).orElseThrow(NotFound::new);
        if (grant.role() == Role.OWNER && !grants.staysWithSomebody(Role.OWNER, id.value())) {
            throw InvalidInput.at("endsOn", "security.grant.lastOwner");
        }
        if (!mayEnd(grant)) {
            throw new NotFound();
        }
        grant.endOn(lastDay, zone, clock.instant());
        save(grant, "endsOn");
        events.publishEvent(
                Audited.change("grant.ended." + grant.role(), grant.account().value())
                        .at(grant.clinic()));
    }

    /** All grants of these people, past and future ones included. */
    @PreAuthorize("@access.staff()")
    @Transactional(readOnly = true)
    public List<GrantListItem> ofAccounts(Collection<AccountId> accounts) {
        return grants.ofAccounts(accounts.stream().map(AccountId::value).toList());
    }

    /** All grants in these clinics. */
    @PreAuthorize("@access.staff()")
    @Transactional(readOnly = true)
    public List<GrantListItem> ofClinics(Collection<ClinicId> clinics) {
        return grants.ofClinics(clinics.stream().map(ClinicId::value).toList());
    }

    /** All grants of the group. */
    @PreAuthorize("@access.owner()")
    @Transactional(readOnly = true)
    public List<GrantListItem> ofGroup() {
        return grants.ofGroup();
    }

    private boolean mayEnd(RoleGrant grant) {
        @Nullable ClinicId clinic = grant.clinic();
        return user.isOwner()
                || (clinic != null && user.clinicsAs(Role.CLINIC_ADMIN).contains(clinic));
    }

    private void save(RoleGrant grant, String field) {
        try {
            grants.saveAndFlush(grant);
        } catch (DataIntegrityViolationException refusal) {
            if (ConstraintNames.violated(refusal, "role_grant_no_overlap")) {
                throw overlap(field);
            }
            throw refusal;
        }
    }

    private static InvalidInput overlap(String field) {
        return InvalidInput.at(field, "security.grant.overlap");
    }
}
