package org.fascia.security;

import java.time.Clock;
import java.util.Locale;
import org.fascia.security.OneTimeTokens.TokenPurpose;
import org.fascia.shared.AccountId;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an organization: the tenant and the account of its first owner. The portal itself does it, no person may. */
@Service
@Transactional
@PreAuthorize("@access.system()")
public class SettingUp {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final AccountLinkRepository links;
    private final OneTimeTokens tokens;
    private final CurrentUser user;
    private final Clock clock;

    SettingUp(
            JdbcClient jdbc,
            AccountRepository accounts,
            AccountLinkRepository links,
            OneTimeTokens tokens,
            CurrentUser user,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.links = links;
        this.tokens = tokens;
        this.user = user;
        this.clock = clock;
    }

    /** Enters the organization that {@link Acting#asSystem} names into the list of tenants. */
    public void openTenant() {
        jdbc.sql("insert into tenant (id) values (?) on conflict do nothing")
                .param(user.organizationId().value())
                .update();
    }

    /** Makes the account of a first owner and the link with which they set their password. */
    public Invitation inviteFirst(Email email, Locale language) {
        var account = accounts.findByEmail(email.value())
                .orElseGet(
                        () -> accounts.save(new Account(new AccountId(Ids.next()), email, language, clock.instant())));
        if (links.findByAccountId(account.id().value()).isEmpty()) {
            links.saveAndFlush(new AccountLink(account.id(), null, clock.instant()));
        }
        return new Invitation(account.id(), tokens.make(TokenPurpose.JOIN, user.organizationId(), account.id()));
    }

    /** Whether any organization exists. */
    @Transactional(readOnly = true)
    public boolean hasTenant(OrganizationId organization) {
        return jdbc.sql("select count(*) from tenant where id = ?")
                        .param(organization.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
