package org.fascia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private final DataDirectory directory;
    private final Path cluster;
    private final ServerLog serverLog;
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
        serverLog = new ServerLog(directory.path().resolve("postgresql.log"));
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
            new NewCluster(server.cluster, server.superuser(), server.programs, server.serverLog).makeOnce();
            server.launch();
            new EmbeddedRoles(server).create();
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

    Path directory() {
        return directory.path();
    }

    private void stopOrphan() {
        postmaster.running().ifPresent(process -> {
            log.info("Stopping PostgreSQL process {}, which outlived its portal", process.pid());
            stop();
        });
    }

    /** Waits until connections are accepted, then watches the process. */
    private void launch() {
        postmaster.disown(programs.run("postgres", "--version").process());
        for (int attempt = 1; ; attempt++) {
            long before = serverLog.size();
            var outcome = programs.run(
                    "pg_ctl",
                    "start",
                    "--pgdata=" + cluster,
                    "--wait",
                    "--timeout=120",
                    "--log=" + serverLog.file(),
                    "--options=-p " + port + " " + SETTINGS);
            if (outcome.succeeded()) {
                break;
            }
            String said = serverLog.since(before).orElse(outcome.text());
            // The children of a killed server need a moment to notice and to let its memory go.
            if (attempt == ATTEMPTS || !said.contains("shared memory")) {
                throw serverLog.refusal(said.isBlank() ? outcome.text() : said);
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
        log.error("PostgreSQL did not stop; its log is {}", serverLog.file());
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
