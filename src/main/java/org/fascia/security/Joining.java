package org.fascia.security;

import java.time.Clock;
import org.fascia.security.OneTimeTokens.TokenHolder;
import org.fascia.security.OneTimeTokens.TokenPurpose;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins an organization by an invitation's link. Looking at the link changes nothing; only {@link #join} uses it up. */
@Service
@PreAuthorize("permitAll()")
public class Joining {

    private final OneTimeTokens tokens;
    private final AccountRepository accounts;
    private final AccountLinkRepository links;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Joining(
            OneTimeTokens tokens,
            AccountRepository accounts,
            AccountLinkRepository links,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What the page behind a link shows.
     *
     * @param hasPassword whether the holder already has one, from another organization, and joins with it
     */
    public record Welcome(Email email, boolean hasPassword) {}

    /** @throws NotFound if the link was used, is too old, or never was */
    public Welcome look(String token) {
        var holder = holder(token);
        return as(holder, () -> {
            var account = accounts.findById(holder.account().value()).orElseThrow(NotFound::new);
            return new Welcome(account.email(), account.passwordHash() != null);
        });
    }

    /**
     * Accepts the invitation: sets the password, or checks the one that the account has.
     *
     * @throws NotFound if the link was used, is too old, or never was
     * @throws InvalidInput if the account has another password
     */
    public void join(String token, NewPassword password) {
        var holder = holder(token);
        as(holder, () -> {
            var account = accounts.findById(holder.account().value()).orElseThrow(NotFound::new);
            var hash = account.passwordHash();
            if (hash == null) {
                account.setPassword(passwords.encode(password.value()));
            } else if (!passwords.matches(password.value(), hash)) {
                throw InvalidInput.at("password", "security.join.wrongPassword");
            }
            if (!tokens.use(TokenPurpose.JOIN, token)) {
                throw new NotFound();
            }
            links.findByAccountId(account.id().value())
                    .orElseThrow(NotFound::new)
                    .accept(clock.instant());
            return account.id();
        });
    }

    private TokenHolder holder(String token) {
        return Acting.asNobody()
                .call(() -> transaction.execute(status -> tokens.find(TokenPurpose.JOIN, token)))
                .orElseThrow(NotFound::new);
    }

    private <T> T as(TokenHolder holder, java.util.function.Supplier<T> work) {
        return Acting.asSystem(holder.organization(), Purpose.TOKEN)
                .call(() -> transaction.execute(status -> work.get()));
    }
}
