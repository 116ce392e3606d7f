package org.fascia.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What the embedded server promises: no acknowledged write is lost, and no leftover keeps the next start away. */
class EmbeddedServerTest {

    private Path directory;

    @BeforeEach
    void chooseDirectory() throws IOException {
        directory = Files.createTempDirectory("fascia-embedded");
    }

    @AfterEach
    void removeDirectory() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    @Test
    void acknowledgedRowsSurviveTheKillOfThePortal() throws Exception {
        int last = 0;
        for (int kill = 0; kill < 3; kill++) {
            last = writeUntilKilled(last + 1);
            var orphan = postmaster().running();
            assertThat(orphan).as("the server outlives its portal").isPresent();
            try (var server = start()) {
                assertThat(orphan.orElseThrow().onExit()).succeedsWithin(10, TimeUnit.SECONDS);
                assertThat(single(server, "select count(*) from written where number <= " + last))
                        .isEqualTo(Integer.toString(last));
                last = Integer.parseInt(single(server, "select max(number) from written"));
            }
        }
    }

    @Test
    void secondPortalOnOneDirectoryIsTurnedAwayAndTheFirstGoesOn() throws Exception {
        try (var first = start()) {
            var portal = portal(1);
            String said = new String(portal.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(portal.waitFor()).isNotZero();
            assertThat(said)
                    .contains("is in use by another portal (process "
                            + ProcessHandle.current().pid() + ")");
            assertThatExceptionOfType(StartRefused.class).isThrownBy(this::start);
            assertThat(single(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void stoppedServerLeavesNothingRunning() {
        var server = start();
        var process = postmaster().running().orElseThrow();
        server.close();
        assertThat(process.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void pidFileWithTheNumberOfAnotherProcessDoesNotHurtEither() throws Exception {
        start().close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    directory.resolve("postgresql/postmaster.pid"),
                    "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n".formatted(stranger.pid(), directory));
            start().close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void tornPidFileDoesNotHurt() throws Exception {
        start().close();
        Files.writeString(directory.resolve("postgresql/postmaster.pid"), "");
        start().close();
    }

    @Test
    void halfMadeClusterIsMadeAgain() throws Exception {
        Files.createDirectories(directory.resolve("postgresql.new/base"));
        Files.writeString(directory.resolve("postgresql.new/PG_VERSION"), "18");
        start().close();
    }

    @Test
    void serverThatEndsByItselfIsStartedAgain() throws Exception {
        try (var server = start()) {
            postmaster().running().orElseThrow().destroyForcibly();
            var patience = Instant.now().plus(Duration.ofSeconds(30));
            while (!answers(server) && Instant.now().isBefore(patience)) {
                Thread.sleep(100);
            }
            assertThat(single(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        try (var server = start()) {
            for (String role : new String[] {"postgres", "fascia_owner", "fascia_app"}) {
                assertThatThrownBy(() -> server.connect(new Login(role, "guessed")))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
                assertThatThrownBy(() -> server.connect(new Login(role, "")))
                        .as(role)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void filesAreReadableByTheirUserOnly() throws Exception {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (var server = start()) {
            assertThat(server.owner().password()).hasSizeGreaterThan(30);
            assertThat(Files.getPosixFilePermissions(directory.resolve("credentials.properties")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(directory.resolve("postgresql")))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            try (var files = Files.list(directory)) {
                assertThat(files.filter(file -> file.getFileName().toString().startsWith("password")))
                        .isEmpty();
            }
        }
    }

    @Test
    void settingsAreDurableAndLocaleIsFixed() throws Exception {
        try (var server = start()) {
            assertThat(single(server, "show fsync")).isEqualTo("on");
            assertThat(single(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(single(server, "show full_page_writes")).isEqualTo("on");
            assertThat(single(server, "show data_checksums")).isEqualTo("on");
            assertThat(single(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(single(server, "show unix_socket_directories")).isEmpty();
            assertThat(single(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(single(server, "select datlocale from pg_database where datname = 'fascia'"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void lostPasswordsAreSaidAndNothingIsChanged() throws Exception {
        start().close();
        Files.delete(directory.resolve("credentials.properties"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::start)
                .withMessageContaining("does not accept the passwords");
        assertThat(postmaster().running()).isEmpty();
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(directory, TestServer.PROGRAMS);
    }

    private Postmaster postmaster() {
        return new Postmaster(directory.resolve("postgresql"));
    }

    private static String single(EmbeddedServer server, String query) throws SQLException {
        try (var connection = server.connect(server.superuser());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static boolean answers(EmbeddedServer server) {
        try {
            return "1".equals(single(server, "select 1"));
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** @return the last number that was acknowledged before the portal was killed */
    private int writeUntilKilled(int first) throws Exception {
        var portal = portal(first);
        try (BufferedReader output = portal.inputReader()) {
            int last = 0;
            while (last < first + 200) {
                String line = output.readLine();
                assertThat(line).as("the portal writes").isNotNull();
                last = line.matches("\\d+") ? Integer.parseInt(line) : last;
            }
            portal.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = line.matches("\\d+") ? Integer.parseInt(line) : last;
            }
            return last;
        }
    }

    private Process portal(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WritingPortal.class.getName(),
                        directory.toString(),
                        Integer.toString(first))
                .start();
    }
}
