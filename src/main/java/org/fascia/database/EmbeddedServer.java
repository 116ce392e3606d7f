package org.fascia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL run by the portal itself, for one machine: durable, with passwords, on loopback only. It ends with the
 * portal, is started again when it ends by itself, and one that outlived a killed portal is stopped before the next.
 */
final class EmbeddedServer implements DatabaseServer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    static final String DATABASE = "fascia";

    /** Given on the command line, where they win over any file. ERROR lines stay out, since they may quote data. */
    private static final String SETTINGS = String.join(
            " ",
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=''",
            "-c fsync=on",
            "-c synchronous_commit=on",
            "-c full_page_writes=on",
            "-c password_encryption=scram-sha-256",
            "-c timezone=UTC",
            "-c log_timezone=UTC",
            "-c log_min_messages=log",
            "-c log_min_error_statement=panic",
            "-c log_error_verbosity=terse",
            "-c log_checkpoints=off");

    private static final int ATTEMPTS = 20;
    private static final long LOG_LIMIT = 1_000_000;

    private final DataDirectory directory;
    private final Path cluster;
    private final Path serverLog;
    private final PostgresPrograms programs;
    private final Postmaster postmaster;
    private final RolePasswords passwords;
    private final int port;
    private final ReentrantLock lifecycle = new ReentrantLock();
    private boolean closed;

    private EmbeddedServer(DataDirectory directory, PostgresPrograms programs) {
        this.directory = directory;
        this.programs = programs;
        cluster = directory.path().resolve("postgresql");
        serverLog = directory.path().resolve("postgresql.log");
        postmaster = new Postmaster(cluster);
        passwords = RolePasswords.in(directory.path());
        port = freePort();
    }

    static EmbeddedServer start(Path data, Path programs) {
        var directory = DataDirectory.take(data);
        EmbeddedServer server;
        try {
            server = new EmbeddedServer(directory, PostgresPrograms.unpack(programs));
        } catch (RuntimeException failure) {
            directory.close();
            throw failure;
        }
        try {
            server.stopOrphan();
            server.initialise();
            server.launch();
            server.createRoles();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    @Override
    public String url() {
        return urlOf(DATABASE);
    }

    String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public Login owner() {
        return passwords.owner();
    }

    @Override
    public Login app() {
        return passwords.app();
    }

    Login superuser() {
        return passwords.superuser();
    }

    private void stopOrphan() {
        postmaster.running().ifPresent(process -> {
            log.info("Stopping PostgreSQL process {}, which outlived its portal", process.pid());
            stop();
        });
    }

    /** Makes the cluster beside its place and moves it there when it is complete. */
    private void initialise() {
        try {
            if (Files.exists(cluster.resolve("PG_VERSION"))) {
                return;
            }
            Path draft = cluster.resolveSibling("postgresql.new");
            FileSystemUtils.deleteRecursively(draft);
            Path password = Files.createTempFile(
                    directory.path(), "password", "", DataDirectory.onlyOwner(cluster, "rw-------"));
            try {
                Files.writeString(password, superuser().password());
                var outcome = programs.run(
                        "initdb",
                        "--pgdata=" + draft,
                        "--username=" + superuser().user(),
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8");
                if (!outcome.succeeded()) {
                    throw refused(outcome.text());
                }
            } finally {
                Files.delete(password);
            }
            Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until connections are accepted, then watches the process. */
    private void launch() {
        postmaster.disown(programs.run("postgres", "--version").process());
        for (int attempt = 1; ; attempt++) {
            long before = logSize();
            var outcome = programs.run(
                    "pg_ctl",
                    "start",
                    "--pgdata=" + cluster,
                    "--wait",
                    "--timeout=120",
                    "--log=" + serverLog,
                    "--options=-p " + port + " " + SETTINGS);
            if (outcome.succeeded()) {
                break;
            }
            String said = Files.exists(serverLog) ? logSince(before) : outcome.text();
            // The children of a killed server need a moment to notice and to let its memory go.
            if (attempt == ATTEMPTS || !said.contains("shared memory")) {
                throw refused(said.isBlank() ? outcome.text() : said);
            }
            pause(500);
        }
        postmaster
                .running()
                .ifPresent(process -> process.onExit()
                        .thenRunAsync(this::revive, task -> Thread.ofVirtual().start(task)));
    }

    private void revive() {
        for (int attempt = 0; !relaunched(); attempt++) {
            pause(Math.min(30_000, 500 << Math.min(attempt, 6)));
        }
    }

    /** @return whether nothing is left to do: the server runs again, or the portal has ended meanwhile */
    private boolean relaunched() {
        lifecycle.lock();
        try {
            if (!closed) {
                log.warn("PostgreSQL ended by itself and is started again");
                launch();
            }
            return true;
        } catch (StartRefused failure) {
            log.error("{} {}", failure.getMessage(), failure.remedy());
            return false;
        } finally {
            lifecycle.unlock();
        }
    }

    /** Runs at every start and changes only what is missing, so that a crash at any point is made good. */
    private void createRoles() {
        try {
            try (var connection = DriverManager.getConnection(
                            urlOf("postgres"), superuser().user(), superuser().password());
                    var statement = connection.createStatement()) {
                for (var login : List.of(owner(), app())) {
                    if (!exists(statement, "pg_roles where rolname = '" + login.user() + "'")) {
                        statement.execute("create role " + login.user());
                    }
                    statement.execute(
                            "alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '%s'"
                                    .formatted(login.user(), login.password()));
                }
                if (!exists(statement, "pg_database where datname = '" + DATABASE + "'")) {
                    statement.execute("create database " + DATABASE + " owner " + OWNER);
                }
                statement.execute("revoke all on database " + DATABASE + " from public");
                statement.execute("grant connect on database " + DATABASE + " to " + APP);
            }
            try (var connection = DriverManager.getConnection(
                            url(), superuser().user(), superuser().password());
                    var statement = connection.createStatement()) {
                statement.execute("create extension if not exists btree_gist");
            }
        } catch (SQLException failure) {
            throw new StartRefused(
                    "The database in %s does not accept the passwords beside it.".formatted(directory.path()),
                    "Put its credentials.properties back from a backup.",
                    failure);
        }
    }

    private static boolean exists(Statement statement, String condition) throws SQLException {
        try (var rows = statement.executeQuery("select 1 from " + condition)) {
            return rows.next();
        }
    }

    private StartRefused refused(String said) {
        String reason = said.lines()
                .filter(line -> line.contains("FATAL") || line.contains("error:"))
                .reduce((first, last) -> last)
                .map(line -> line.replaceFirst("^.*?(FATAL|error):\\s*", ""))
                .orElse(said.lines().reduce((first, last) -> last).orElse("it gave no reason"));
        return new StartRefused("The embedded PostgreSQL does not start: " + reason + ".", "See " + serverLog + ".");
    }

    private long logSize() {
        try {
            if (!Files.exists(serverLog)) {
                return 0;
            }
            if (Files.size(serverLog) > LOG_LIMIT) {
                Files.move(
                        serverLog, serverLog.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
                return 0;
            }
            return Files.size(serverLog);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String logSince(long size) {
        try (var channel = Files.newInputStream(serverLog)) {
            channel.skipNBytes(size);
            return new String(channel.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void stop() {
        if (postmaster.running().isEmpty()) {
            return;
        }
        for (String mode : List.of("fast", "immediate")) {
            if (programs.run("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=" + mode, "--wait", "--timeout=60")
                    .succeeded()) {
                return;
            }
        }
        log.error("PostgreSQL did not stop; its log is {}", serverLog);
    }

    @Override
    public void close() {
        lifecycle.lock();
        try {
            if (!closed) {
                closed = true;
                stop();
                directory.close();
            }
        } finally {
            lifecycle.unlock();
        }
    }
}
