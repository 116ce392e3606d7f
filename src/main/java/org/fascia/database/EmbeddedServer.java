package org.fascia.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL inside the portal's own process group, for one machine. */
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "fascia";

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static EmbeddedServer start(Path directory) throws IOException, SQLException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setPGStartupWait(Duration.ofSeconds(30))
                .start();
        var embedded = new EmbeddedServer(server);
        embedded.createRoles();
        return embedded;
    }

    String url() {
        return server.getJdbcUrl("postgres", DATABASE).replaceAll("\\?.*", "");
    }

    private void createRoles() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var existing = statement.executeQuery("select 1 from pg_database where datname = 'fascia'")) {
                if (existing.next()) {
                    return;
                }
            }
            statement.execute("create role fascia_owner login nosuperuser nobypassrls password 'fascia_owner'");
            statement.execute("create role fascia_app login nosuperuser nobypassrls password 'fascia_app'");
            statement.execute("create database fascia owner fascia_owner");
        }
        try (var connection = server.getDatabase("postgres", DATABASE).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create extension btree_gist");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
