package org.fascia.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.Nullable;

/** Tells the transaction manager who acts; {@code security} implements it. */
public interface TenantContextSource {

    /** The tenant that new rows get, before any right is read; null: none. */
    @Nullable
    OrganizationId organization();

    /**
     * Finds the context of a transaction that has just begun.
     *
     * @param connection the transaction's own, on which rights may be read in a context of the account alone, see
     *     {@link TenantConnection#enter}
     */
    TenantContext begin(Connection connection) throws SQLException;

    /** The transaction that the latest {@link #begin} was for has ended. */
    void end();
}
