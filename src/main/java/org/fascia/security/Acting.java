package org.fascia.security;

import org.fascia.shared.AccountId;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Acts as somebody without a browser session: jobs, links that are used before a sign-in, the demo data and the tests.
 * Whoever is bound here comes before a signed-in person. A transaction that runs already keeps the caller it began with.
 */
public final class Acting {

    private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

    private final Caller caller;

    private Acting(Caller caller) {
        this.caller = caller;
    }

    /** As a person, who works as the given role (or, with null, as the one they would land on). */
    public static Acting as(AccountId account, OrganizationId organization, @Nullable Role role) {
        return new Acting(new Caller.Person(account, organization, role));
    }

    /** As the portal itself, in realm system of one organization. */
    public static Acting asSystem(OrganizationId organization, Purpose purpose) {
        return new Acting(new Caller.Job(organization, purpose));
    }

    /** As nobody, whoever is signed in. */
    public static Acting asNobody() {
        return new Acting(new Caller.Nobody());
    }

    public <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CALLER, caller).call(work);
    }

    public void run(Runnable work) {
        ScopedValue.where(CALLER, caller).run(work);
    }

    static @Nullable Caller current() {
        return CALLER.isBound() ? CALLER.get() : null;
    }
}
