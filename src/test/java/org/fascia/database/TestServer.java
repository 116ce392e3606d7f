package org.fascia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The PostgreSQL of this JVM's tests. FASCIA_TEST_DATABASE says which: {@code embedded}, {@code testcontainers}, or
 * {@code auto}, which takes Testcontainers where an engine answers and the image is there already.
 *
 * @param url with %s in place of the database's name
 */
record TestServer(String url, Login superuser, Login owner, Login app) {

    /** Unpacked once and kept between runs. */
    static final Path PROGRAMS = Path.of("target", "postgresql-programs");

    private static final String IMAGE = setting("FASCIA_TEST_POSTGRES_IMAGE", "postgres:18");

    private static @Nullable TestServer server;

    static synchronized TestServer get() {
        var running = server;
        if (running == null) {
            running = start();
            server = running;
        }
        return running;
    }

    private static TestServer start() {
        return switch (setting("FASCIA_TEST_DATABASE", "auto").toLowerCase(Locale.ROOT)) {
            case "embedded" -> embedded("as asked for");
            case "testcontainers" -> container("as asked for");
            case "auto" ->
                imageIsThere()
                        ? container("since an engine answers and holds " + IMAGE)
                        : embedded("since no container engine with " + IMAGE + " answers");
            case String other ->
                throw new IllegalArgumentException(
                        "FASCIA_TEST_DATABASE is auto, embedded or testcontainers, not " + other);
        };
    }

    private static TestServer embedded(String reason) {
        System.out.println("Test database: embedded, " + reason);
        try {
            Path directory = Files.createTempDirectory("fascia-test");
            var embedded = EmbeddedServer.start(directory, PROGRAMS);
            atTheEnd(() -> {
                embedded.close();
                FileSystemUtils.deleteRecursively(directory.toFile());
            });
            return new TestServer(embedded.urlOf("%s"), embedded.superuser(), embedded.owner(), embedded.app());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TestServer container(String reason) {
        System.out.println("Test database: container of " + IMAGE + ", " + reason);
        var superuser = new Login("postgres", "bootstrap");
        var container = new PostgreSQLContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
                .withUsername(superuser.user())
                .withPassword(superuser.password())
                .withEnv(
                        "POSTGRES_INITDB_ARGS",
                        "--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8");
        container.start();
        atTheEnd(container::stop);
        var server = new TestServer(
                "jdbc:postgresql://%s:%d/%%s".formatted(container.getHost(), container.getFirstMappedPort()),
                superuser,
                new Login(DatabaseServer.OWNER, "owner"),
                new Login(DatabaseServer.APP, "app"));
        server.execute("postgres", "create role fascia_owner login password 'owner'");
        server.execute("postgres", "create role fascia_app login password 'app'");
        return server;
    }

    private static void atTheEnd(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(stop));
    }

    private static boolean imageIsThere() {
        boolean engineMayAnswer = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        if (!engineMayAnswer) {
            return false;
        }
        try {
            DockerClientFactory.instance().client().inspectImageCmd(IMAGE).exec();
            return true;
        } catch (RuntimeException noEngineOrNoImage) {
            return false;
        }
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** @return its URL */
    String createDatabase(String name) {
        execute("postgres", "create database " + name + " owner " + owner.user());
        execute("postgres", "revoke all on database " + name + " from public");
        execute("postgres", "grant connect on database " + name + " to " + app.user());
        execute(name, "create extension btree_gist");
        return url.formatted(name);
    }

    private void execute(String database, String sql) {
        try (var connection =
                        DriverManager.getConnection(url.formatted(database), superuser.user(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
