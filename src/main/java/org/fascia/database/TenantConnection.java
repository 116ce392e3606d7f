package org.fascia.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Enters a context on a connection that is inside a transaction. */
public final class TenantConnection {

    private TenantConnection() {}

    /** Sets the five settings until the transaction ends. */
    public static void enter(Connection connection, TenantContext context) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(context.settings());
        }
    }

    /** Changes the realm alone; everything else stays as it was. */
    public static void enterRealm(Connection connection, Realm realm) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local fascia.realm = '" + realm.setting() + "'");
        }
    }
}
