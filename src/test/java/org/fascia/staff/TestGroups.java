package org.fascia.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.OpenClinic;
import org.fascia.security.Acting;
import org.fascia.security.GrantId;
import org.fascia.security.Joining;
import org.fascia.security.NewPassword;
import org.fascia.security.OneTimeLink;
import org.fascia.security.Purpose;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Builds organizations with clinics and people, through the services that the screens use. */
@Component
@NullMarked
public class TestGroups {

    public static final String PASSWORD = "a password for tests";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final FirstOwner firstOwner;
    private final Clinics clinics;
    private final StaffMembers members;
    private final Memberships memberships;
    private final Joining joining;
    private final UserDetailsService details;

    TestGroups(
            FirstOwner firstOwner,
            Clinics clinics,
            StaffMembers members,
            Memberships memberships,
            Joining joining,
            UserDetailsService details) {
        this.memberships = memberships;
        this.details = details;
        this.firstOwner = firstOwner;
        this.clinics = clinics;
        this.members = members;
        this.joining = joining;
    }

    /** An organization with an owner and no clinic. */
    public Group open() {
        var organization = new OrganizationId(Ids.next());
        var email = address("owner");
        var owner = Acting.asSystem(organization, Purpose.SET_UP).call(() -> {
            var invitation = firstOwner.open(
                    new OpenOrganization("Group " + organization, email, "Olive Owner", Locale.ENGLISH, null));
            join(invitation.link());
            return invitation.account();
        });
        return new Group(organization, new Person(owner, organization, Role.OWNER, email, null));
    }

    private void join(OneTimeLink link) {
        joining.join(link.path().substring("/join/".length()), new NewPassword(PASSWORD));
    }

    /** Signs the person in to this test's browser session. */
    public void signIn(Person person) {
        var user = details.loadUserByUsername(person.email().value());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    static Email address(String name) {
        return new Email(name + COUNT.incrementAndGet() + "@group.example");
    }

    /** An organization under test. */
    public final class Group {

        private final OrganizationId id;
        private final Person owner;

        private Group(OrganizationId id, Person owner) {
            this.id = id;
            this.owner = owner;
        }

        public OrganizationId id() {
            return id;
        }

        public Person owner() {
            return owner;
        }

        /** A clinic in London. */
        public ClinicId clinic(String name) {
            return clinic(name, ZoneId.of("Europe/London"));
        }

        public ClinicId clinic(String name, ZoneId zone) {
            var clinic = new ClinicId(Ids.next());
            owner.run(() -> clinics.open(new OpenClinic(clinic, ClinicFacts.of(name, "GB", zone))));
            return clinic;
        }

        /** Somebody has one more role, from yesterday on. */
        public void grant(Person person, Role role, @Nullable ClinicId clinic) {
            grant(person, role, clinic, null);
        }

        /** @param until the last day */
        public void grant(Person person, Role role, @Nullable ClinicId clinic, @Nullable LocalDate until) {
            var member = Objects.requireNonNull(person.member());
            var yesterday = LocalDate.now().minusDays(1);
            owner.run(() ->
                    memberships.grant(new GrantMembership(GrantId.next(), member, role, clinic, yesterday, until)));
        }

        /** Somebody who was invited in that role and has not joined yet. */
        public StaffMemberId invited(Role role, @Nullable ClinicId clinic, String name) {
            var id = StaffMemberId.next();
            var today = LocalDate.now();
            owner.run(() -> members.invite(
                    new InviteStaff(id, address("invited"), name, Locale.ENGLISH, role, clinic, today, null)));
            return id;
        }

        /** Somebody who was invited in that role and has joined. */
        public Person member(Role role, @Nullable ClinicId clinic) {
            return member(role, clinic, role + " person");
        }

        public Person member(Role role, @Nullable ClinicId clinic, String name) {
            var id = StaffMemberId.next();
            var email = address(role.name().toLowerCase(Locale.ROOT));
            join(owner.call(() -> members.invite(new InviteStaff(
                    id,
                    email,
                    name,
                    Locale.ENGLISH,
                    role,
                    clinic,
                    LocalDate.now().minusDays(1),
                    null))));
            var account = owner.call(() -> members.detail(id).person().account());
            return new Person(account, this.id, role, email, id);
        }
    }

    /** Somebody to act as. */
    public record Person(
            AccountId account,
            OrganizationId organization,
            Role role,
            Email email,
            @Nullable StaffMemberId member) {

        public Acting acting() {
            return Acting.as(account, organization, role);
        }

        public void run(Runnable work) {
            acting().run(work);
        }

        public <T> T call(ScopedValue.CallableOp<T, RuntimeException> work) {
            return acting().call(work);
        }
    }
}
