package org.fascia.database;

import static org.fascia.database.DatabaseServer.APP;
import static org.fascia.database.DatabaseServer.OWNER;
import static org.fascia.database.EmbeddedServer.DATABASE;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Gives the embedded server what an operator creates on an external one: the database and its two roles. */
record EmbeddedRoles(EmbeddedServer server) {

    /** Runs at every start and changes only what is missing, so that a crash at any point is made good. */
    void create() {
        try {
            try (var connection = connect("postgres");
                    var statement = connection.createStatement()) {
                for (var login : List.of(server.owner(), server.app())) {
                    create(statement, login);
                }
                if (!exists(statement, "pg_database where datname = '" + DATABASE + "'")) {
                    statement.execute("create database " + DATABASE + " owner " + OWNER);
                }
                statement.execute("revoke all on database " + DATABASE + " from public");
                statement.execute("grant connect on database " + DATABASE + " to " + APP);
            }
            try (var connection = connect(DATABASE);
                    var statement = connection.createStatement()) {
                statement.execute("create extension if not exists btree_gist");
            }
        } catch (SQLException failure) {
            throw new StartRefused(
                    "The database in %s does not accept the passwords beside it.".formatted(server.directory()),
                    "Put its credentials.properties back from a backup.",
                    failure);
        }
    }

    private static void create(Statement statement, Login login) throws SQLException {
        if (!exists(statement, "pg_roles where rolname = '" + login.user() + "'")) {
            statement.execute("create role " + login.user());
        }
        statement.execute(
                "alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '%s'"
                        .formatted(login.user(), login.password()));
    }

    private static boolean exists(Statement statement, String condition) throws SQLException {
        try (var rows = statement.executeQuery("select 1 from " + condition)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        var superuser = server.superuser();
        return DriverManager.getConnection(server.urlOf(database), superuser.user(), superuser.password());
    }
}
