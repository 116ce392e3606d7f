package org.fascia.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A running PostgreSQL with the portal's database and its two roles. */
interface DatabaseServer extends AutoCloseable {

    String OWNER = "fascia_owner";
    String APP = "fascia_app";

    String url();

    /** The role that owns the tables and migrates them. */
    Login owner();

    /** The role that serves requests and cannot pass row-level security. */
    Login app();

    @Override
    void close();

    default Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url(), login.user(), login.password());
    }
}
