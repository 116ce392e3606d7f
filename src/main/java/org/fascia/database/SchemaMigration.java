package org.fascia.database;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Migrates an older schema, refuses a newer one, and checks the request role before and after. */
@Component
class SchemaMigration implements FlywayMigrationStrategy {

    private final RequestRoleCheck requestRole;

    SchemaMigration(DataSource requests) {
        this.requestRole = new RequestRoleCheck(requests);
    }

    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(SchemaMigration::isFromTheFuture)
                .findFirst()
                .ifPresent(newer -> {
                    throw new StartRefused(
                            "The database was written by a newer Fascia (its schema is at %s)."
                                    .formatted(newer.getVersion()),
                            "Start that version, or restore a backup made before the upgrade.");
                });
        requestRole.check();
        flyway.migrate();
        requestRole.check();
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED -> true;
            default -> false;
        };
    }
}
