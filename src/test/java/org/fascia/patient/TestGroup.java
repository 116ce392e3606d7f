package org.fascia.patient;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An organization of its own for a test, with clinics and people as the test asks for them. */
public class TestGroup {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final OrganizationId organization = new OrganizationId(Ids.next());

    public TestGroup(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        asSystem(() -> {
            jdbc.sql("insert into tenant (id) values (?)")
                    .param(organization.value())
                    .update();
            jdbc.sql("insert into organization (organization_id, name, changed_at) values (?, 'Group', now())")
                    .param(organization.value())
                    .update();
        });
    }

    public OrganizationId organization() {
        return organization;
    }

    /** A clinic in London. */
    public ClinicId clinic(String name) {
        var clinic = new ClinicId(Ids.next());
        asSystem(() -> jdbc.sql("""
                        insert into clinic (organization_id, id, name, name_key, country, zone, changed_at, version)
                        values (?, ?, ?, ?, 'GB', 'Europe/London', now(), 0)
                        """)
                .params(organization.value(), clinic.value(), name, name)
                .update());
        return clinic;
    }

    /** Somebody who holds the role at the clinics. */
    public Person staff(Role role, ClinicId... clinics) {
        var account = account(null);
        asSystem(() -> {
            jdbc.sql("""
                            insert into staff_member (organization_id, id, account_id, display_name, changed_at, version)
                            values (?, ?, ?, ?, now(), 0)
                            """)
                    .params(organization.value(), Ids.next(), account.value(), role + " person")
                    .update();
            if (role == Role.OWNER) {
                grant(account, role, null);
            }
            for (var clinic : clinics) {
                grant(account, role, clinic);
            }
        });
        return new Person(account, role, organization);
    }

    /** The account of a patient who has joined. */
    public Person patient(PatientId patient) {
        return new Person(account(patient), Role.PATIENT, organization);
    }

    /** Runs SQL in realm system, which passes every policy of the organization. */
    public void asSystem(Runnable work) {
        Acting.asSystem(organization, Purpose.SET_UP).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    /** Runs work in one transaction of the person. */
    public <T> T inOneTransaction(Person person, java.util.function.Supplier<T> work) {
        return person.acting().call(() -> transaction.execute(status -> work.get()));
    }

    private AccountId account(@Nullable PatientId patient) {
        var account = new AccountId(Ids.next());
        asSystem(() -> {
            jdbc.sql("""
                            insert into account (id, email, password_hash, language, created_at, version)
                            values (?, ?, '{noop}x', 'en', now(), 0)
                            """).params(account.value(), account + "@example.org").update();
            jdbc.sql("""
                            insert into account_link (organization_id, id, account_id, patient_id, invited_at, accepted_at, version)
                            values (?, ?, ?, ?, now(), now(), 0)
                            """)
                    .params(organization.value(), Ids.next(), account.value())
                    .param(patient == null ? null : patient.value())
                    .update();
        });
        return account;
    }

    private void grant(AccountId account, Role role, @Nullable ClinicId clinic) {
        jdbc.sql("""
                        insert into role_grant (organization_id, id, account_id, role, clinic_id, starts_on, valid_from, version)
                        values (?, ?, ?, ?, ?, '2026-01-01', '2026-01-01', 0)
                        """)
                .params(organization.value(), Ids.next(), account.value(), role.name())
                .param(clinic == null ? null : clinic.value())
                .update();
    }

    /** Somebody to act as. */
    public record Person(AccountId account, Role role, OrganizationId organization) {

        public Acting acting() {
            return Acting.as(account, organization, role);
        }

        public <T> T does(java.util.function.Supplier<T> work) {
            return acting().call(work::get);
        }

        public void run(Runnable work) {
            acting().run(work);
        }
    }

    /** Somebody born on 12 March 1957. */
    public static PatientDetails called(String given, String family) {
        return new PatientDetails(
                new PersonName(given, family),
                LocalDate.of(1957, 3, 12),
                null,
                null,
                null,
                Locale.ENGLISH,
                ZoneId.of("Europe/London"));
    }
}
