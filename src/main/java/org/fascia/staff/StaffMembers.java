package org.fascia.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fascia.security.AccountState;
import org.fascia.security.Accounts;
import org.fascia.security.Accounts.AccountListItem;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.security.GrantListItem;
import org.fascia.security.Grants;
import org.fascia.security.Invitations;
import org.fascia.security.OneTimeLink;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who work in the organization. Names are everybody's; owners see all people, clinic admins their own. */
@Service
@Transactional
@PreAuthorize("@access.admin()")
public class StaffMembers {

    private final StaffMemberRepository members;
    private final QualificationRepository qualifications;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Grants grants;
    private final Memberships memberships;
    private final StaffReach reach;
    private final StaffNames names;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffMembers(
            StaffMemberRepository members,
            QualificationRepository qualifications,
            Invitations invitations,
            Accounts accounts,
            Grants grants,
            Memberships memberships,
            StaffReach reach,
            StaffNames names,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.qualifications = qualifications;
        this.invitations = invitations;
        this.accounts = accounts;
        this.grants = grants;
        this.memberships = memberships;
        this.reach = reach;
        this.names = names;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The display names of these accounts; those who have no staff profile are missing. */
    @PreAuthorize("@access.signedIn() or @access.system()")
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        var all = names.all();
        return of.stream().distinct().filter(all::containsKey).collect(toMap(account -> account, all::get));
    }

    /** The therapists of a clinic today, by name: who may lead or cover a patient's care there. */
    @PreAuthorize("@access.staffOf(#clinic)")
    @Transactional(readOnly = true)
    public List<StaffName> therapistsAt(ClinicId clinic) {
        return colleagues(clinic).stream()
                .filter(colleague -> colleague.roles().contains(Role.THERAPIST))
                .map(colleague -> new StaffName(colleague.account(), colleague.name()))
                .toList();
    }

    /** Who works in a clinic today, by name. */
    @PreAuthorize("@access.staffOf(#clinic)")
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(ClinicId clinic) {
        var now = clock.instant();
        var roles = grants.ofClinics(List.of(clinic)).stream()
                .filter(grant -> grant.holdsAt(now))
                .collect(groupingBy(GrantListItem::account, mapping(GrantListItem::role, toSet())));
        var known = accounts.of(roles.keySet());
        return members.ofAccounts(values(roles.keySet())).stream()
                .flatMap(member -> Optional.ofNullable(known.get(member.account()))
                        .filter(account -> account.state() != AccountState.DEACTIVATED)
                        .map(account -> new Colleague(
                                member.id(),
                                member.account(),
                                member.name(),
                                member.profession(),
                                roles.getOrDefault(member.account(), Set.of()),
                                account.state() == AccountState.ACTIVE))
                        .stream())
                .toList();
    }

    /** The people that the caller may manage, by name, deactivated ones included. */
    @Transactional(readOnly = true)
    public List<StaffListItem> list() {
        if (reach.isEverybody()) {
            return listItems(members.inOrder());
        }
        var own = grants.ofClinics(reach.clinics()).stream()
                .map(GrantListItem::account)
                .collect(toSet());
        return own.isEmpty() ? List.of() : listItems(members.ofAccounts(values(own)));
    }

    @Transactional(readOnly = true)
    public StaffDetail detail(StaffMemberId id) {
        var member = reached(id);
        var held = qualifications.ofMember(id.value()).stream()
                .map(Qualification::listItem)
                .toList();
        return new StaffDetail(listItems(List.of(member)).getFirst(), held, member.version());
    }

    /**
     * Invites somebody with their first role; owners to any clinic, clinic admins to their own.
     *
     * @return the link to hand over. It is shown once; sent a second time, the invitation has a fresh link and the first
     *     one no longer works
     * @throws InvalidInput if the address already belongs to this organization
     */
    @PreAuthorize("@access.adminOf(#command.clinic())")
    public OneTimeLink invite(InviteStaff command) {
        var known = members.findById(command.id().value());
        if (known.isPresent()) {
            return inviteAgain(command.id());
        }
        var invitation = invitations.inviteStaff(command.email(), command.language());
        members.saveAndFlush(new StaffMember(
                command.id(), invitation.account(), command.name(), user.accountIdOrNull(), clock.instant()));
        memberships.grantFirst(invitation.account(), command);
        return invitation.link();
    }

    /** Makes a fresh link for somebody who has not joined yet; the old one stops working. */
    public OneTimeLink inviteAgain(StaffMemberId id) {
        var member = reached(id);
        if (!reach.coversAllOf(member.account())) {
            throw InvalidInput.because("staff.invite.otherRoles");
        }
        return invitations.renew(member.account());
    }

    /** @throws StaleRecord if somebody else changed the profile since it was read */
    public void change(ChangeStaffMember command) {
        reached(command.id());
        var member = members.findToChange(command.id().value()).orElseThrow(NotFound::new);
        if (member.version() != command.version()) {
            var by = member.changedBy();
            throw new StaleRecord(by == null ? null : names.nameOf(by), member.changedAt());
        }
        member.change(command.name(), command.profession(), user.accountIdOrNull(), clock.instant());
        members.saveAndFlush(member);
        events.publishEvent(Audited.change("staff.changed", command.id().value()));
    }

    /** Ends somebody's access to the whole organization at once; what they did stays. */
    @PreAuthorize("@access.owner()")
    public void deactivate(StaffMemberId id) {
        accounts.deactivate(reached(id).account());
    }

    /** Lets somebody in again; their roles hold as far as their dates go. */
    @PreAuthorize("@access.owner()")
    public void reactivate(StaffMemberId id) {
        accounts.reactivate(reached(id).account());
    }

    private StaffMember reached(StaffMemberId id) {
        var member = members.findById(id.value()).orElseThrow(NotFound::new);
        reach.check(member.account());
        return member;
    }

    private List<StaffListItem> listItems(List<StaffMember> some) {
        var ids = some.stream().map(StaffMember::account).toList();
        var known = accounts.of(ids);
        var held = grants.ofAccounts(ids).stream().collect(groupingBy(GrantListItem::account));
        return some.stream()
                .flatMap(member -> Optional.ofNullable(known.get(member.account()))
                        .map(account -> listItem(member, account, held.getOrDefault(member.account(), List.of())))
                        .stream())
                .toList();
    }

    private static StaffListItem listItem(StaffMember member, AccountListItem account, List<GrantListItem> grants) {
        return new StaffListItem(
                member.id(),
                member.account(),
                member.name(),
                member.profession(),
                account.email(),
                account.state(),
                grants);
    }

    private static List<UUID> values(Collection<AccountId> ids) {
        return ids.stream().map(AccountId::value).toList();
    }
}
