package org.fascia.security;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fascia.database.Realm;
import org.fascia.database.TenantConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Enters realm system inside the running transaction and leaves it again: what the portal does on behalf of an
 * organization and the caller alone may not. It needs no second connection.
 */
@Component
public class Elevation {

    private static final ScopedValue<Purpose> PURPOSE = ScopedValue.newInstance();

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final CallerContexts contexts;

    Elevation(DataSource dataSource, EntityManager entities, CallerContexts contexts) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.entities = entities;
        this.contexts = contexts;
    }

    /**
     * Does the work in realm system of the caller's own organization.
     *
     * @param purpose which of the named places this is
     * @throws IllegalStateException if no transaction of an organization is running
     */
    public <T extends @Nullable Object> T elevate(Purpose purpose, Supplier<T> work) {
        var before = contexts.transactionRealm();
        if (before == null) {
            throw new IllegalStateException("there is no organization to act for");
        }
        if (before == Realm.SYSTEM || PURPOSE.isBound()) {
            return ScopedValue.where(PURPOSE, purpose).call(work::get);
        }
        entities.flush();
        enter(Realm.SYSTEM);
        T result;
        try {
            result = ScopedValue.where(PURPOSE, purpose).call(work::get);
            entities.flush();
        } catch (RuntimeException | Error failure) {
            leaveAfter(failure, before);
            throw failure;
        }
        enter(before);
        return result;
    }

    /** Whether this thread is at one of the named places. */
    boolean isElevated() {
        return PURPOSE.isBound();
    }

    private void enter(Realm realm) {
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            TenantConnection.enterRealm(connection, realm);
            return null;
        });
    }

    /** After a failed statement PostgreSQL takes no other until the rollback, which resets the realm anyway. */
    private void leaveAfter(Throwable failure, Realm before) {
        try {
            enter(before);
        } catch (DataAccessException aborted) {
            failure.addSuppressed(aborted);
        }
    }
}
