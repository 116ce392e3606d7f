package org.fascia.security;

import java.util.UUID;
import javax.sql.DataSource;
import org.fascia.database.TenantConnection;
import org.fascia.database.TenantContext;
import org.fascia.shared.AccountId;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the account that a mail address names, and the organization that its session is opened for. */
@Component
class AccountDetails implements UserDetailsService {

    /** Somebody in several organizations starts in the one that they joined first. */
    private static final String FIRST_LINK = """
            select organization_id from account_link
            where account_id = ? and accepted_at is not null and ended_at is null
            order by accepted_at, organization_id limit 1
            """;

    private final AccountRepository accounts;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    AccountDetails(AccountRepository accounts, DataSource dataSource, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        var email = email(typed);
        var details =
                email == null ? null : Acting.asNobody().call(() -> transaction.execute(status -> details(email)));
        if (details == null) {
            throw new UsernameNotFoundException("no such account");
        }
        return details;
    }

    private @Nullable SignedInAccount details(Email email) {
        var account = accounts.findByEmail(email.value()).orElse(null);
        if (account == null || account.passwordHash() == null) {
            return null;
        }
        var organization = organization(account.id());
        return organization == null
                ? null
                : new SignedInAccount(
                        account.id(), organization, account.passwordHash(), !account.isDisabled(), account.language());
    }

    private @Nullable OrganizationId organization(AccountId account) {
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            TenantConnection.enter(connection, TenantContext.ofAccount(account));
            return null;
        });
        return jdbc
                .query(
                        FIRST_LINK,
                        (row, number) -> new OrganizationId(row.getObject("organization_id", UUID.class)),
                        account.value())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Email email(String typed) {
        try {
            return new Email(typed);
        } catch (InvalidInput noAddress) {
            return null;
        }
    }
}
