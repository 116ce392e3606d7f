package org.fascia.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.OrganizationSetUp;
import org.fascia.security.GrantId;
import org.fascia.security.GrantRole;
import org.fascia.security.Grants;
import org.fascia.security.Invitation;
import org.fascia.security.OneTimeLink;
import org.fascia.security.Role;
import org.fascia.security.SettingUp;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an organization for its first owner, who invites everybody else. Since nobody grants themselves a role, an owner
 * who also treats gets the therapist role here, in a first clinic, or later from another owner.
 */
@Service
@Transactional
@PreAuthorize("@access.system()")
public class FirstOwner {

    private final OrganizationSetUp organizations;
    private final SettingUp accounts;
    private final StaffMemberRepository members;
    private final Grants grants;
    private final Clinics clinics;
    private final Clock clock;

    FirstOwner(
            OrganizationSetUp organizations,
            SettingUp accounts,
            StaffMemberRepository members,
            Grants grants,
            Clinics clinics,
            Clock clock) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.members = members;
        this.grants = grants;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** Opens the organization that the portal acts for; a second time only makes a fresh link. */
    public Invitation open(OpenOrganization command) {
        organizations.open(command.name());
        var invitation = accounts.inviteFirst(command.owner(), command.language());
        var account = invitation.account();
        if (members.findByAccountId(account.value()).isEmpty()) {
            var name = Text.required("name", command.ownerName(), InviteStaff.LONGEST_NAME);
            members.saveAndFlush(new StaffMember(StaffMemberId.next(), account, name, null, clock.instant()));
            grant(account, Role.OWNER, null, ZoneOffset.UTC);
            openPractice(command, account);
        }
        return invitation;
    }

    /** The name of the organization that the portal acts for, if the address is an owner's there. */
    @Transactional(readOnly = true)
    public Optional<String> organizationOf(Email owner) {
        return accounts.owner(owner).map(account -> organizations.name());
    }

    /** Makes a link with which an owner who lost password or link gets in again; the old password stops working. */
    public OneTimeLink recover(Email owner) {
        return accounts.recoverOwner(owner).link();
    }

    private void openPractice(OpenOrganization command, AccountId account) {
        var practice = command.practice();
        if (practice != null) {
            clinics.open(practice);
            grant(account, Role.THERAPIST, practice.id(), practice.facts().zone());
        }
    }

    private void grant(AccountId account, Role role, @Nullable ClinicId clinic, ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        grants.grant(new GrantRole(GrantId.next(), account, role, clinic, today, null, zone));
    }
}
