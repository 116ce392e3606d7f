package org.fascia.database;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins every transaction inside the caller's tenant context. The settings are {@code set local} on the transaction's
 * own connection, so they end with it, whether it commits or not, and a pooled connection carries none to the next user.
 */
class TenantTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient DataSource dataSource;
    private final transient TenantContextSource contexts;

    TenantTransactionManager(EntityManagerFactory entities, DataSource dataSource, TenantContextSource contexts) {
        super(entities);
        setDataSource(dataSource);
        this.dataSource = dataSource;
        this.contexts = contexts;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            enterContext();
        } catch (SQLException | RuntimeException failure) {
            abandon(transaction);
            throw new CannotCreateTransactionException("Could not enter the tenant context", failure);
        }
    }

    private void enterContext() throws SQLException {
        var holder = (ConnectionHolder) Objects.requireNonNull(
                TransactionSynchronizationManager.getResource(dataSource), "JPA exposes no JDBC connection");
        var connection = holder.getConnection();
        var context = contexts.begin(connection);
        try {
            TenantConnection.enter(connection, context);
        } catch (SQLException | RuntimeException failure) {
            contexts.end();
            throw failure;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        contexts.end();
        super.doCleanupAfterCompletion(transaction);
    }

    private void abandon(Object transaction) {
        var entities =
                (EntityManagerHolder) TransactionSynchronizationManager.getResource(obtainEntityManagerFactory());
        if (entities != null) {
            entities.getEntityManager().getTransaction().rollback();
        }
        super.doCleanupAfterCompletion(transaction);
    }
}
