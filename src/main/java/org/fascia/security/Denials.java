package org.fascia.security;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a denial down once the transaction in which it happened is rolled back. */
@Component
class Denials {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final CurrentUser user;

    Denials(ApplicationEventPublisher events, PlatformTransactionManager transactions, CurrentUser user) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.user = user;
    }

    @Nullable
    Object watch(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (AccessDeniedException denial) {
            // Within an outer service's transaction it is the outer call that is seen here, after the rollback.
            if (!TransactionSynchronizationManager.isActualTransactionActive() && user.isPresent()) {
                var method = call.getMethod();
                var act = method.getDeclaringClass().getSimpleName() + "." + method.getName();
                transaction.executeWithoutResult(status -> events.publishEvent(Audited.denied(act)));
            }
            throw denial;
        }
    }
}
