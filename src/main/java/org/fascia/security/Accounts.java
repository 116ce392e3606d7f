package org.fascia.security;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fascia.shared.AccountId;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that belong to the organization, and what people set for their own. */
@Service
@Transactional
@PreAuthorize("@access.signedIn()")
public class Accounts {

    private final AccountRepository accounts;
    private final AccountLinkRepository links;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            AccountLinkRepository links,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** An account as lists show it. */
    public record AccountListItem(AccountId id, Email email, AccountState state, Locale language) {}

    /** The accounts among these that belong to the organization. */
    @PreAuthorize("@access.staff()")
    @Transactional(readOnly = true)
    public Map<AccountId, AccountListItem> of(Collection<AccountId> ids) {
        var belonging = links.ofAccounts(ids.stream().map(AccountId::value).toList());
        var known = accounts
                .findByIdIn(
                        belonging.stream().map(link -> link.account().value()).toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        return belonging.stream()
                .flatMap(link ->
                        Optional.ofNullable(known.get(link.account()))
                                .map(account -> listItem(account, link.state()))
                                .stream())
                .collect(Collectors.toMap(AccountListItem::id, Function.identity()));
    }

    /** The account through which a patient sees their own record; empty if they were never invited. */
    @PreAuthorize("@access.staff() and @access.seesPatient(#patient)")
    @Transactional(readOnly = true)
    public Optional<AccountListItem> ofPatient(PatientId patient) {
        return links.findByPatientId(patient.value())
                .flatMap(link ->
                        accounts.findById(link.account().value()).map(account -> listItem(account, link.state())));
    }

    /** One's own account. */
    @Transactional(readOnly = true)
    public AccountListItem own() {
        return listItem(ownAccount(), AccountState.ACTIVE);
    }

    /** Remembers the role that one works as, for the next sign-in. */
    public void workAs(Role role) {
        if (!user.roles().contains(role)) {
            throw new NotFound();
        }
        var account = ownAccount();
        if (account.workingAs() != role) {
            account.workAs(role);
        }
    }

    /** Remembers the language of one's screens and mails. */
    public void speak(Locale language) {
        ownAccount().speak(language);
    }

    /**
     * Ends somebody's access to the organization at once; nothing of what they did is lost.
     *
     * @throws InvalidInput if it is one's own
     */
    @PreAuthorize("@access.owner()")
    public void deactivate(AccountId id) {
        if (id.equals(user.accountIdOrNull())) {
            throw InvalidInput.because("security.account.deactivateSelf");
        }
        links.findByAccountId(id.value()).orElseThrow(NotFound::new).end(clock.instant());
        events.publishEvent(Audited.change("account.deactivated", id.value()));
    }

    /** Lets somebody in again; their grants hold as far as their dates go. */
    @PreAuthorize("@access.owner()")
    public void reactivate(AccountId id) {
        links.findByAccountId(id.value()).orElseThrow(NotFound::new).resume();
        events.publishEvent(Audited.change("account.reactivated", id.value()));
    }

    private Account ownAccount() {
        return accounts.findById(user.accountId().value()).orElseThrow(NotFound::new);
    }

    private static AccountListItem listItem(Account account, AccountState state) {
        return new AccountListItem(account.id(), account.email(), state, account.language());
    }
}
