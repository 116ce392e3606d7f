package org.fascia.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fascia.FasciaApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whoever misconfigures the portal reads one line that says what to do, and nothing is damaged. */
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTest {

    private final TestServer server = TestServer.get();

    @Test
    void databaseThatDoesNotAnswerIsNamed(CapturedOutput output) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        refused("--fascia.database.url=jdbc:postgresql://127.0.0.1:" + port + "/fascia?password=secret");
        says(
                output,
                "No database answers at jdbc:postgresql://127.0.0.1:%d/fascia. Start it, or correct FASCIA_DATABASE_URL."
                        .formatted(port));
    }

    @Test
    void addressThatIsNoneIsSaid(CapturedOutput output) {
        refused("--fascia.database.url=postgres://fascia@db/fascia");
        says(
                output,
                "FASCIA_DATABASE_URL is not the address of a PostgreSQL database. It looks like jdbc:postgresql://host:5432/fascia.");
    }

    @Test
    void wrongPasswordIsSaidForTheRoleThatHasIt(CapturedOutput output) {
        String url = server.createDatabase(database());
        refused(onDatabase(url, server.owner(), new Login(server.app().user(), "guessed")));
        says(
                output,
                "The password of the database role fascia_app is refused by %s. Check FASCIA_DATABASE_APP_USER and FASCIA_DATABASE_APP_PASSWORD."
                        .formatted(url));
    }

    @Test
    void missingDatabaseIsSaid(CapturedOutput output) {
        String url = server.url().formatted("no_such_database");
        refused(onDatabase(url, server.owner(), server.app()));
        says(
                output,
                "The server has no such database: %s. Create it with its two roles as src/docs/operations.md says."
                        .formatted(url));
    }

    @Test
    void requestRoleThatOwnsTheTablesIsRefusedBeforeAnythingIsWritten(CapturedOutput output) {
        String url = server.createDatabase(database());
        refused(onDatabase(url, server.owner(), server.owner()));
        assertThat(line(output)).contains("The request role fascia_owner owns");
        assertThat(new JdbcTemplate(connections(url))
                        .queryForList("select relname from pg_class where relname = 'account'", String.class))
                .isEmpty();
    }

    @Test
    void schemaOfANewerVersionIsLeftAlone(CapturedOutput output) {
        String url = server.createDatabase(database());
        var database = new JdbcTemplate(connections(url));
        database.execute("""
                create table flyway_schema_history (installed_rank int primary key, version varchar(50),
                description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null,
                checksum int, installed_by varchar(100) not null, installed_on timestamp not null default now(),
                execution_time int not null, success boolean not null)
                """);
        database.execute("""
                insert into flyway_schema_history values
                (1, '9000', 'from the future', 'SQL', 'V9000__from_the_future.sql', 1, 'fascia_owner', now(), 1, true)
                """);
        refused(onDatabase(url, server.owner(), server.app()));
        says(
                output,
                "The database was written by a newer Fascia (its schema is at 9000). Start that version, or restore a backup made before the upgrade.");
        assertThat(database.queryForObject("select count(*) from flyway_schema_history", Integer.class))
                .isOne();
    }

    @Test
    void dataDirectoryInUseIsSaid(@TempDir Path directory, CapturedOutput output) {
        try (var first = DataDirectory.take(directory)) {
            refused("--fascia.data-dir=" + directory);
            says(
                    output,
                    "The data directory %s is in use by another portal (process %d). Stop that one, or set FASCIA_DATA_DIR to another folder."
                            .formatted(first.path(), ProcessHandle.current().pid()));
        }
    }

    @Test
    void dataDirectoryThatCannotBeWrittenIsSaid(@TempDir Path directory, CapturedOutput output) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        refused("--fascia.data-dir=" + file);
        says(
                output,
                "The data directory %s cannot be written. Make it writable for this user, or set FASCIA_DATA_DIR to another folder."
                        .formatted(file));
    }

    @Test
    void takenPortIsFoundBeforeTheDatabaseIsTouched(@TempDir Path directory, CapturedOutput output) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = directory.resolve("data");
            refused("--fascia.data-dir=" + data, "--server.port=" + other.getLocalPort());
            says(
                    output,
                    "Port %d is taken by another program. Stop that one, or set SERVER_PORT to another port."
                            .formatted(other.getLocalPort()));
            assertThat(data).doesNotExist();
        }
    }

    private static void refused(String... arguments) {
        var all = new ArrayList<>(List.of("--vaadin.productionMode=true"));
        all.addAll(Arrays.asList(arguments));
        if (all.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            all.add("--server.port=0");
        }
        assertThatThrownBy(() -> SpringApplication.run(FasciaApplication.class, all.toArray(String[]::new)))
                .isNotNull();
    }

    private static String[] onDatabase(String url, Login owner, Login app) {
        return new String[] {
            "--fascia.database.url=" + url,
            "--fascia.database.owner.user=" + owner.user(),
            "--fascia.database.owner.password=" + owner.password(),
            "--fascia.database.app.user=" + app.user(),
            "--fascia.database.app.password=" + app.password()
        };
    }

    private static void says(CapturedOutput output, String line) {
        assertThat(line(output)).isEqualTo(line);
    }

    private static String line(CapturedOutput output) {
        assertThat(output.getAll())
                .doesNotContain("\tat ")
                .doesNotContain(" ERROR ")
                .doesNotContain(" WARN ");
        var lines = output.getErr()
                .lines()
                .filter(line -> line.startsWith("fascia: "))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst().substring("fascia: ".length());
    }

    private static String database() {
        return "refusal_" + UUID.randomUUID().toString().replace("-", "");
    }

    private DriverManagerDataSource connections(String url) {
        return new DriverManagerDataSource(
                url, server.owner().user(), server.owner().password());
    }
}
