package org.fascia;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.OpenClinic;
import org.fascia.patient.EnrolmentId;
import org.fascia.patient.PatientDetails;
import org.fascia.patient.Patients;
import org.fascia.patient.PersonName;
import org.fascia.patient.RegisterPatient;
import org.fascia.security.Acting;
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
import org.fascia.staff.InviteStaff;
import org.fascia.staff.OpenOrganization;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;
import org.springframework.stereotype.Component;

/** Opens organizations for tests, through the services, and lets people in. */
@Component
public class TestGroup {

    public static final String PASSWORD = "a password for tests";
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final FirstOwner firstOwner;
    private final StaffMembers members;
    private final Joining joining;
    private final Clinics clinics;
    private final Patients patients;
    private final Invitations invitations;
    private final Clock clock;

    TestGroup(
            FirstOwner firstOwner,
            StaffMembers members,
            Joining joining,
            Clinics clinics,
            Patients patients,
            Invitations invitations,
            Clock clock) {
        this.firstOwner = firstOwner;
        this.members = members;
        this.joining = joining;
        this.clinics = clinics;
        this.patients = patients;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Somebody with an account, and the role that they work as. */
    public record Person(AccountId account, OrganizationId organization, Role role, Email email) {

        public Acting acting() {
            return Acting.as(account, organization, role);
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

    /** Somebody who was invited to a clinic and has joined. */
    public Person hire(Person owner, Role role, ClinicId clinic) {
        var id = new StaffMemberId(Ids.next());
        var email = someEmail();
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        join(owner.acting()
                .call(() -> members.invite(
                        new InviteStaff(id, email, "Member " + role, Locale.ENGLISH, role, clinic, today, null))));
        var account = owner.acting().call(members::list).stream()
                .filter(member -> member.id().equals(id))
                .map(StaffListItem::account)
                .findFirst()
                .orElseThrow();
        return new Person(account, owner.organization(), role, email);
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
