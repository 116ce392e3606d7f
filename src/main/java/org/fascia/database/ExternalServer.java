package org.fascia.database;

import java.sql.SQLException;

/** A database that somebody else runs; reached with the two roles from the configuration. */
record ExternalServer(String url, Login owner, Login app) implements DatabaseServer {

    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_SUCH_DATABASE = "3D000";

    /** Both roles are tried first, so that nothing is begun with half of what is needed. */
    static ExternalServer reach(DatabaseProperties.External database) {
        if (!database.url().startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "FASCIA_DATABASE_URL is not the address of a PostgreSQL database.",
                    "It looks like jdbc:postgresql://host:5432/fascia.");
        }
        var server = new ExternalServer(
                database.url(), database.owner().orNamed(OWNER), database.app().orNamed(APP));
        server.tryOut(server.owner, "OWNER");
        server.tryOut(server.app, "APP");
        return server;
    }

    private void tryOut(Login login, String variable) {
        try (var connection = connect(login)) {
            connection.isValid(5);
        } catch (SQLException failure) {
            throw refusal(login, variable, failure);
        }
    }

    private StartRefused refusal(Login login, String variable, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String credentials = "FASCIA_DATABASE_" + variable + "_USER and FASCIA_DATABASE_" + variable + "_PASSWORD";
        if (state.startsWith("28") || state.equals("08004")) {
            String problem = state.equals(WRONG_PASSWORD) ? "The password of" : "Signing in as";
            return new StartRefused(
                    "%s the database role %s is refused by %s.".formatted(problem, login, place()),
                    "Check " + credentials + ".",
                    failure);
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return new StartRefused(
                    "The server has no such database: %s.".formatted(place()),
                    "Create it with its two roles as src/docs/operations.md says.",
                    failure);
        }
        return new StartRefused(
                "No database answers at %s.".formatted(place()), "Start it, or correct FASCIA_DATABASE_URL.", failure);
    }

    /** The address without its parameters, which may hold secrets. */
    private String place() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    @Override
    public void close() {
        // It is not ours to stop.
    }
}
