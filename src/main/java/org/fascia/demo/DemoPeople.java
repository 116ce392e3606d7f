package org.fascia.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.fascia.clinic.Clinics;
import org.fascia.security.AccountState;
import org.fascia.security.Acting;
import org.fascia.security.GrantId;
import org.fascia.security.Joining;
import org.fascia.security.NewPassword;
import org.fascia.security.OneTimeLink;
import org.fascia.security.Purpose;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.OrganizationId;
import org.fascia.staff.FirstOwner;
import org.fascia.staff.GrantMembership;
import org.fascia.staff.InviteStaff;
import org.fascia.staff.Memberships;
import org.fascia.staff.OpenOrganization;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;
import org.springframework.stereotype.Component;

/** Lets the people of the demo in: they are invited, and join with the password that the sign-in page tells. */
@Component
class DemoPeople {

    static final String PASSWORD = "fascia-demo-only";

    private final FirstOwner firstOwner;
    private final StaffMembers members;
    private final Memberships memberships;
    private final Joining joining;
    private final Clinics clinics;
    private final Clock clock;

    DemoPeople(
            FirstOwner firstOwner,
            StaffMembers members,
            Memberships memberships,
            Joining joining,
            Clinics clinics,
            Clock clock) {
        this.firstOwner = firstOwner;
        this.members = members;
        this.memberships = memberships;
        this.joining = joining;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** Opens an organization with its owner. */
    DemoPerson open(OrganizationId organization, String name, Email owner, String ownerName) {
        var invitation = Acting.asSystem(organization, Purpose.SET_UP)
                .call(() -> firstOwner.open(new OpenOrganization(name, owner, ownerName, Locale.ENGLISH, null)));
        join(invitation.link());
        return new DemoPerson(invitation.account(), organization);
    }

    /** The owner invites somebody to work at a clinic, and they join, unless they did so before. */
    DemoPerson invite(DemoPerson owner, Email email, String name, Role role, ClinicId clinic) {
        var id = new StaffMemberId(DemoIds.of(owner.organization(), email));
        if (member(owner, id)
                .filter(known -> known.state() == AccountState.ACTIVE)
                .isEmpty()) {
            join(owner.as(Role.OWNER)
                    .call(() -> members.invite(
                            new InviteStaff(id, email, name, Locale.ENGLISH, role, clinic, today(clinic), null))));
        }
        return new DemoPerson(member(owner, id).orElseThrow().account(), owner.organization());
    }

    private Optional<StaffListItem> member(DemoPerson owner, StaffMemberId id) {
        return owner.as(Role.OWNER).call(() -> members.list()).stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    /** Somebody works at a further clinic, too. */
    void addClinic(DemoPerson owner, Email email, Role role, ClinicId clinic) {
        var member = new StaffMemberId(DemoIds.of(owner.organization(), email));
        var grant = new GrantId(DemoIds.of(member, role, clinic));
        owner.as(Role.OWNER)
                .run(() -> memberships.grant(new GrantMembership(grant, member, role, clinic, today(clinic), null)));
    }

    /** Uses an invitation's link. */
    void join(OneTimeLink link) {
        joining.join(link.path().substring(link.path().lastIndexOf('/') + 1), new NewPassword(PASSWORD));
    }

    private LocalDate today(ClinicId clinic) {
        return LocalDate.ofInstant(clock.instant(), clinics.contact(clinic).zone());
    }
}
