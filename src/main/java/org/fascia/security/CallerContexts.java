package org.fascia.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.fascia.database.Realm;
import org.fascia.database.TenantContext;
import org.fascia.database.TenantContextSource;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds who calls and turns their rights into the context that row-level security sees. */
@Component
class CallerContexts implements TenantContextSource {

    private static final ThreadLocal<Deque<RunningTransaction>> RUNNING = ThreadLocal.withInitial(ArrayDeque::new);

    private final RightsReader reader;
    private final ObjectProvider<WorkingAs> screens;

    CallerContexts(RightsReader reader, ObjectProvider<WorkingAs> screens) {
        this.reader = reader;
        this.screens = screens;
    }

    @Override
    public @Nullable OrganizationId organization() {
        return switch (caller()) {
            case Caller.Nobody nobody -> null;
            case Caller.Person person -> person.organization();
            case Caller.Job job -> job.organization();
        };
    }

    @Override
    public TenantContext begin(Connection connection) throws SQLException {
        var caller = caller();
        var ownMemory = RequestMemory.current() == null ? RequestMemory.begin() : null;
        try {
            var context = context(connection, caller);
            RUNNING.get().push(new RunningTransaction(caller, context, ownMemory));
            return context;
        } catch (SQLException | RuntimeException failure) {
            if (ownMemory != null) {
                ownMemory.close();
            }
            throw failure;
        }
    }

    @Override
    public void end() {
        var running = RUNNING.get();
        var ended = running.poll();
        if (ended != null && ended.ownMemory() != null) {
            ended.ownMemory().close();
        }
        if (running.isEmpty()) {
            RUNNING.remove();
        }
    }

    /** The caller of the running transaction, else whoever is bound or signed in on this thread. */
    Caller caller() {
        var acting = Acting.current();
        if (acting != null) {
            return acting;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            var screen = screens.getIfAvailable();
            return new Caller.Person(
                    account.account(), account.organization(), screen == null ? null : screen.chosen());
        }
        return new Caller.Nobody();
    }

    /** The caller with whose context the running transaction began. */
    @Nullable
    Caller transactionCaller() {
        var running = RUNNING.get().peek();
        return running == null ? null : running.caller();
    }

    /** The realm in which the running transaction began; null outside of one, and without an organization. */
    @Nullable
    Realm transactionRealm() {
        var running = RUNNING.get().peek();
        return running == null ? null : running.context().realm();
    }

    private TenantContext context(Connection connection, Caller caller) throws SQLException {
        return switch (caller) {
            case Caller.Nobody nobody -> TenantContext.NONE;
            case Caller.Job job -> TenantContext.ofSystem(job.organization());
            case Caller.Person person -> context(person, rights(connection, person));
        };
    }

    private Rights rights(Connection connection, Caller.Person person) throws SQLException {
        var memory = RequestMemory.required();
        var account = new Caller.Person(person.account(), person.organization(), null);
        var rights = memory.rights.get(account);
        if (rights == null) {
            rights = reader.read(connection, account);
            memory.rights.put(account, rights);
        }
        return rights;
    }

    private static TenantContext context(Caller.Person person, Rights rights) {
        var role = rights.workingAs(person.chosen());
        if (role == null) {
            return TenantContext.ofAccount(person.account());
        }
        return role.isStaff()
                ? new TenantContext(
                        person.organization(), person.account(), Realm.STAFF, rights.clinicsAs(Role.THERAPIST), null)
                : new TenantContext(person.organization(), person.account(), Realm.PATIENT, Set.of(), rights.patient());
    }

    private record RunningTransaction(
            Caller caller, TenantContext context, @Nullable RequestMemory ownMemory) {}
}
