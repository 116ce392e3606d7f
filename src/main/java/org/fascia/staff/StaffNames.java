package org.fascia.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fascia.security.CurrentUser;
import org.fascia.security.PeopleNames;
import org.fascia.security.RequestAnswers;
import org.fascia.shared.AccountId;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The names of the people who work in the organization, which everybody in it may know. They are read all at once: a
 * group has far fewer colleagues than screens have places where one is named.
 */
@Component
class StaffNames implements PeopleNames {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final RequestAnswers answers;
    private final TransactionTemplate transaction;

    StaffNames(JdbcClient jdbc, CurrentUser user, RequestAnswers answers, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.user = user;
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public @Nullable String nameOf(AccountId account) {
        return all().get(account);
    }

    Map<AccountId, String> all() {
        var organization = user.organizationId();
        return answers.once(new Question(organization), () -> read(organization));
    }

    /** In a transaction, also where the caller has none: without one, nobody's name would be visible. */
    private Map<AccountId, String> read(OrganizationId organization) {
        return transaction.execute(status -> visible(organization));
    }

    private Map<AccountId, String> visible(OrganizationId organization) {
        var names = new HashMap<AccountId, String>();
        jdbc.sql("select account_id, display_name from staff_member where organization_id = ?")
                .param(organization.value())
                .query(row -> {
                    names.put(new AccountId(row.getObject("account_id", UUID.class)), row.getString("display_name"));
                });
        return Map.copyOf(names);
    }

    private record Question(OrganizationId organization) {}
}
