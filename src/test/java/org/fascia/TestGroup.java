package org.fascia;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.OpenClinic;
import org.fascia.patient.EnrolmentId;
import org.fascia.patient.PatientDetails;
import org.fascia.patient.Patients;
import org.fascia.patient.PersonName;
import org.fascia.patient.RegisterPatient;
import org.fascia.security.Acting;
import org.fascia.security.GrantId;
import org.fascia.security.Invitations;
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
import org.fascia.shared.PatientId;
import org.fascia.staff.FirstOwner;
import org.fascia.staff.GrantMembership;
import org.fascia.staff.InviteStaff;
import org.fascia.staff.Memberships;
import org.fascia.staff.OpenOrganization;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens organizations for tests, through the services, and lets people in. */
@Component
public class TestGroup {

    public static final String PASSWORD = "a password for tests";
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final FirstOwner firstOwner;
    private final StaffMembers members;
    private final Memberships memberships;
    private final Joining joining;
    private final Clinics clinics;
    private final Patients patients;
    private final Invitations invitations;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TestGroup(
            FirstOwner firstOwner,
            StaffMembers members,
            Memberships memberships,
            Joining joining,
            Clinics clinics,
            Patients patients,
            Invitations invitations,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.firstOwner = firstOwner;
        this.members = members;
        this.memberships = memberships;
        this.joining = joining;
        this.clinics = clinics;
        this.patients = patients;
        this.invitations = invitations;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Somebody with an account, and the role that they work as. */
    public record Person(AccountId account, OrganizationId organization, Role role, Email email) {

        public Acting acting() {
            return Acting.as(account, organization, role);
        }

        public <T> T does(Supplier<T> work) {
            return acting().call(work::get);
        }

        public void run(Runnable work) {
            acting().run(work);
        }
    }

    /** A new organization with its owner. */
    public Person openOrganization() {
        var organization = new OrganizationId(Ids.next());
        var email = someEmail();
        var invitation = Acting.asSystem(organization, Purpose.SET_UP)
                .call(() -> firstOwner.open(
                        new OpenOrganization("Group " + organization, email, "Olive Owner", Locale.ENGLISH, null)));
        join(invitation.link());
        return new Person(invitation.account(), organization, Role.OWNER, email);
    }

    /** A new clinic in London. */
    public ClinicId openClinic(Person owner, String name) {
        var clinic = new ClinicId(Ids.next());
        owner.acting().run(() -> clinics.open(new OpenClinic(clinic, ClinicFacts.of(name, "GB", ZONE))));
        return clinic;
    }

    /** Somebody who was invited to a clinic and has joined; other clinics may follow. */
    public Person hire(Person owner, Role role, ClinicId clinic, ClinicId... others) {
        var id = new StaffMemberId(Ids.next());
        var email = someEmail();
        var started = LocalDate.ofInstant(clock.instant(), ZONE).minusYears(1);
        join(owner.acting()
                .call(() -> members.invite(
                        new InviteStaff(id, email, "Member " + role, Locale.ENGLISH, role, clinic, started, null))));
        var account = owner.acting().call(members::list).stream()
                .filter(member -> member.id().equals(id))
                .map(StaffListItem::account)
                .findFirst()
                .orElseThrow();
        for (var other : others) {
            owner.run(() ->
                    memberships.grant(new GrantMembership(new GrantId(Ids.next()), id, role, other, started, null)));
        }
        return new Person(account, owner.organization(), role, email);
    }

    /** Runs SQL in realm system of the person's organization. */
    public void asSystem(Person person, Runnable work) {
        Acting.asSystem(person.organization(), Purpose.SET_UP)
                .run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    /** Runs work in one transaction of the person. */
    public <T> T inOneTransaction(Person person, Supplier<T> work) {
        return person.acting().call(() -> transaction.execute(status -> work.get()));
    }

    /** Somebody born on 12 March 1957. */
    public static PatientDetails called(String given, String family) {
        return new PatientDetails(
                new PersonName(given, family), LocalDate.of(1957, 3, 12), null, null, null, Locale.ENGLISH, ZONE);
    }

    /** A patient without an account, enrolled at the clinic of whoever registers them. */
    public PatientId register(Person registrar, ClinicId clinic) {
        var id = new PatientId(Ids.next());
        var details = new PatientDetails(
                new PersonName("Pat", "Patient " + id.value().toString().substring(24)),
                LocalDate.of(1970, 1, 1),
                null,
                null,
                null,
                Locale.ENGLISH,
                ZONE);
        registrar
                .acting()
                .run(() ->
                        patients.register(new RegisterPatient(id, new EnrolmentId(Ids.next()), clinic, details, null)));
        return id;
    }

    /** The patient gets an account. */
    public Person invite(Person registrar, PatientId patient) {
        var email = someEmail();
        var invitation = registrar.acting().call(() -> invitations.invitePatient(patient, email, Locale.ENGLISH));
        join(invitation.link());
        return new Person(invitation.account(), registrar.organization(), Role.PATIENT, email);
    }

    private void join(OneTimeLink link) {
        joining.join(link.path().substring(link.path().lastIndexOf('/') + 1), new NewPassword(PASSWORD));
    }

    private static Email someEmail() {
        return new Email("p" + Ids.next() + "@example.org");
    }
}
