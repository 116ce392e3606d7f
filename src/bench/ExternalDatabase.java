import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The embedded server's cluster, served without a portal: to the portal an external database with its two roles. */
record ExternalDatabase(Path data, Properties passwords, int port) implements AutoCloseable {

    static ExternalDatabase serve(Path data) throws Exception {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("credentials.properties"))) {
            passwords.load(reader);
        }
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var server = new ExternalDatabase(data, passwords, port);
        server.control("start", "--log=" + data.resolve("external.log"), "--options=-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
        return server;
    }

    /** @return what tells the portal of it, with an empty database of that name, or the one that the portal made */
    Map<String, String> settings(String database) throws Exception {
        if (!database.equals("fascia")) {
            execute("postgres", "create database " + database + " owner fascia_owner");
            execute("postgres", "grant connect on database " + database + " to fascia_app");
            execute(database, "create extension btree_gist");
        }
        return Map.of(
                "FASCIA_DATABASE_URL", url(database),
                "FASCIA_DATABASE_OWNER_PASSWORD", passwords.getProperty("fascia_owner"),
                "FASCIA_DATABASE_APP_PASSWORD", passwords.getProperty("fascia_app"));
    }

    @Override
    public void close() throws Exception {
        control("stop", "--mode=fast");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void execute(String database, String sql) throws Exception {
        try (var connection =
                        DriverManager.getConnection(url(database), "postgres", passwords.getProperty("postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void control(String verb, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        try (var versions = Files.list(data.resolve("programs"))) {
            command.add(versions.findFirst().orElseThrow().resolve("bin/pg_ctl").toString());
        }
        command.addAll(List.of(verb, "--wait", "--pgdata=" + data.resolve("postgresql")));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(data.resolve("control.log").toFile());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(data.resolve("control.log")));
        }
    }
}
