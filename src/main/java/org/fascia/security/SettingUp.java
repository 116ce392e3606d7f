package org.fascia.security;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fascia.security.OneTimeTokens.TokenPurpose;
import org.fascia.shared.AccountId;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.NotFound;
import org.fascia.shared.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens an organization: the tenant and the account of its first owner, whom it also lets in again. The portal itself
 * does it, on behalf of whoever is at the machine's console; nobody who is signed in may.
 */
@Service
@Transactional
@PreAuthorize("@access.system()")
public class SettingUp {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final AccountLinkRepository links;
    private final RoleGrantRepository grants;
    private final OneTimeTokens tokens;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingUp(
            JdbcClient jdbc,
            AccountRepository accounts,
            AccountLinkRepository links,
            RoleGrantRepository grants,
            OneTimeTokens tokens,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.links = links;
        this.grants = grants;
        this.tokens = tokens;
        this.user = user;
        this.events = events;
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

    /** All organizations of this portal. */
    @Transactional(readOnly = true)
    public List<OrganizationId> tenants() {
        return jdbc.sql("select id from tenant order by created_at, id")
                .query((row, number) -> new OrganizationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The account of that address, if it owns the organization that the portal acts for today. */
    @Transactional(readOnly = true)
    public Optional<AccountId> owner(Email email) {
        return accounts.findByEmail(email.value()).map(Account::id).filter(this::owns);
    }

    /**
     * Makes a link with which an owner who cannot sign in any more sets a new password. The old one stops working at
     * once, in whichever organization it was used.
     *
     * @throws NotFound if the address owns nothing here
     */
    public Invitation recoverOwner(Email email) {
        var account = accounts.findByEmail(email.value())
                .filter(known -> owns(known.id()))
                .orElseThrow(NotFound::new);
        account.forgetPassword();
        links.findByAccountId(account.id().value()).orElseThrow(NotFound::new).inviteAgain(clock.instant());
        events.publishEvent(Audited.change("owner.recovered", account.id().value()));
        return new Invitation(account.id(), tokens.make(TokenPurpose.JOIN, user.organizationId(), account.id()));
    }

    private boolean owns(AccountId account) {
        return grants.ofAccounts(List.of(account.value())).stream()
                .anyMatch(grant -> grant.role() == Role.OWNER && grant.holdsAt(clock.instant()));
    }
}
