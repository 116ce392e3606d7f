package org.fascia.database;

import java.nio.file.Path;

/** A process that starts the embedded server and writes numbers without end, each told once it is acknowledged. */
final class WritingPortal {

    private WritingPortal() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = EmbeddedServer.start(Path.of(arguments[0]), TestServer.PROGRAMS);
                var connection = server.connect(server.owner());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number int primary key)");
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
