package org.fascia.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** Row-level security is the boundary between tenants, so the role that serves requests must not be able to pass it. */
record RequestRoleCheck(DataSource requests) {

    private static final String PASSES_POLICIES = """
            select rolname from pg_roles
            where (rolsuper or rolbypassrls) and pg_has_role(current_user, oid, 'MEMBER') limit 1
            """;

    private static final String OWNS = """
            select datname from pg_database
            where datname = current_database() and pg_has_role(current_user, datdba, 'MEMBER')
            union all
            select nspname from pg_namespace
            where nspname = current_schema() and pg_has_role(current_user, nspowner, 'MEMBER')
            union all
            select relname from pg_class
            where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
            and pg_has_role(current_user, relowner, 'MEMBER') limit 1
            """;

    private static final String REMEDY =
            "Create the two database roles as src/docs/operations.md says and set FASCIA_DATABASE_APP_USER to the one without rights.";

    void check() {
        try (var connection = requests.getConnection();
                var statement = connection.createStatement()) {
            String role = connection.getMetaData().getUserName();
            first(statement, PASSES_POLICIES).ifPresent(power -> {
                throw new StartRefused(
                        "The request role %s could bypass row-level security as %s.".formatted(role, power), REMEDY);
            });
            first(statement, OWNS).ifPresent(owned -> {
                throw new StartRefused(
                        "The request role %s owns %s and could bypass row-level security.".formatted(role, owned),
                        REMEDY);
            });
        } catch (SQLException failure) {
            throw new StartRefused(
                    "The database cannot be read by its request role: %s.".formatted(failure.getMessage()),
                    REMEDY,
                    failure);
        }
    }

    private static Optional<String> first(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }
}
