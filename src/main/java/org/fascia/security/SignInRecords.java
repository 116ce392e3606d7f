package org.fascia.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down every sign-in, refusal and sign-out, each in a transaction of its own. */
@Component
class SignInRecords {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInRecords(
            JdbcClient jdbc,
            AccountRepository accounts,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent signedIn) {
        if (signedIn.getAuthentication().getPrincipal() instanceof SignedInAccount account) {
            record(account, Audited.Kind.SIGN_IN, "account.signedIn");
            Acting.asNobody()
                    .run(() -> transaction.executeWithoutResult(status ->
                            attempt(account.account().value(), address(signedIn.getAuthentication()), "SUCCEEDED")));
        }
    }

    @EventListener
    void on(LogoutSuccessEvent signedOut) {
        if (signedOut.getAuthentication().getPrincipal() instanceof SignedInAccount account) {
            record(account, Audited.Kind.SIGN_OUT, "account.signedOut");
        }
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent refused) {
        var authentication = refused.getAuthentication();
        Acting.asNobody()
                .run(() -> transaction.executeWithoutResult(
                        status -> attempt(account(authentication.getName()), address(authentication), "REFUSED")));
    }

    private void record(SignedInAccount account, Audited.Kind kind, String act) {
        Acting.as(account.account(), account.organization(), null)
                .run(() -> transaction.executeWithoutResult(status -> events.publishEvent(
                        new Audited(kind, act, null, null, account.account().value(), null))));
    }

    private void attempt(@Nullable UUID account, @Nullable String address, String outcome) {
        jdbc.sql("insert into sign_in_attempt (id, at, account_id, address, outcome) values (?, ?, ?, ?, ?)")
                .param(Ids.next())
                .param(Timestamp.from(clock.instant()))
                .param(account)
                .param(address)
                .param(outcome)
                .update();
    }

    private @Nullable UUID account(String typed) {
        try {
            return accounts.findByEmail(new Email(typed).value())
                    .map(account -> account.id().value())
                    .orElse(null);
        } catch (InvalidInput noAddress) {
            return null;
        }
    }

    private static @Nullable String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : null;
    }
}
