package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fascia.FasciaTest;
import org.fascia.database.Realm;
import org.fascia.security.TenantTable.Command;
import org.fascia.security.TenantTable.Viewer;
import org.junit.jupiter.api.Test;

/** What is tried before, in and after an elevation. */
@FasciaTest
class ElevationIsolationTest extends IsolationScene {

    @Test
    void elevationOpensTheOwnOrganizationForItsWorkOnly() {
        var staff = viewers.stream().filter(viewer -> viewer.realm() == Realm.STAFF || viewer.realm() == Realm.PATIENT);
        staff.forEach(viewer -> {
            var portal = elevated(viewer);
            for (boolean fails : List.of(false, true)) {
                as(viewer, () -> {
                    reads(viewer);
                    try {
                        elevation.elevate(Purpose.SET_UP, () -> {
                            reads(portal);
                            if (fails) {
                                throw new IllegalStateException("on purpose");
                            }
                            return portal;
                        });
                    } catch (IllegalStateException onPurpose) {
                        assertThat(fails).isTrue();
                    }
                    reads(viewer);
                    return null;
                });
                rolledBack(viewer, () -> elevation.elevate(Purpose.SET_UP, () -> 1));
                failed(viewer, () -> elevation.elevate(Purpose.SET_UP, () -> 1));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** All rows of all clinical tables, in the running transaction. */
    private void reads(Viewer viewer) {
        for (var table : TenantTable.ALL) {
            var key = key(table);
            places.forEach((name, place) -> {
                var sql = "select count(*) from " + table.name() + table.where(key);
                note(
                        table.allows(Command.SELECT, viewer, place),
                        count(bound(jdbc.sql(sql), sql, place)) == 1,
                        "read of " + name,
                        viewer,
                        table);
            });
        }
    }

    /** In realm system the account stays who they are. */
    private static Viewer elevated(Viewer viewer) {
        return new Viewer(
                "elevated " + viewer.name(),
                viewer.acting(),
                viewer.organization(),
                Realm.SYSTEM,
                viewer.account(),
                viewer.clinics(),
                viewer.patient());
    }
}
