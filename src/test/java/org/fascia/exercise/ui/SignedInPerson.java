package org.fascia.exercise.ui;

import java.util.UUID;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes somebody with one role in an organization of their own. */
class SignedInPerson {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final UserDetailsService details;

    SignedInPerson(JdbcClient jdbc, PlatformTransactionManager transactions, UserDetailsService details) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.details = details;
    }

    /** Signs a new person in to the test's browser session. */
    void signIn(Role role) {
        var account = create(new OrganizationId(Ids.next()), role);
        var user = details.loadUserByUsername(account + "@example.org");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Acts as a new person. */
    Acting as(Role role) {
        var organization = new OrganizationId(Ids.next());
        return Acting.as(create(organization, role), organization, role);
    }

    private AccountId create(OrganizationId organization, Role role) {
        var account = new AccountId(Ids.next());
        Acting.asSystem(organization, Purpose.SET_UP)
                .run(() -> transaction.executeWithoutResult(status -> insert(organization, account, role)));
        return account;
    }

    private void insert(OrganizationId organization, AccountId account, Role role) {
        jdbc.sql("insert into tenant (id) values (?)")
                .param(organization.value())
                .update();
        jdbc.sql("""
                        insert into account (id, email, password_hash, language, created_at, version)
                        values (?, ?, '{noop}x', 'en', now(), 0)
                        """).params(account.value(), account + "@example.org").update();
        jdbc.sql("""
                        insert into account_link (organization_id, id, account_id, patient_id, invited_at, accepted_at, version)
                        values (?, ?, ?, ?, now(), now(), 0)
                        """)
                .params(organization.value(), Ids.next(), account.value())
                .param(role == Role.PATIENT ? Ids.next() : null)
                .update();
        if (role.isStaff()) {
            jdbc.sql("""
                            insert into role_grant (organization_id, id, account_id, role, clinic_id, starts_on, valid_from, version)
                            values (?, ?, ?, ?, ?, '2026-01-01', '2026-01-01', 0)
                            """)
                    .params(organization.value(), Ids.next(), account.value(), role.name())
                    .param(role == Role.OWNER ? null : clinic(organization))
                    .update();
        }
    }

    private UUID clinic(OrganizationId organization) {
        var clinic = Ids.next();
        jdbc.sql("insert into organization (organization_id, name, changed_at) values (?, 'Group', now())")
                .param(organization.value())
                .update();
        jdbc.sql("""
                        insert into clinic (organization_id, id, name, name_key, country, zone, changed_at, version)
                        values (?, ?, 'Clinic', 'clinic', 'GB', 'Europe/London', now(), 0)
                        """).params(organization.value(), clinic).update();
        return clinic;
    }
}
