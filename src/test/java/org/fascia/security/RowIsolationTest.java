package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.fascia.FasciaTest;
import org.fascia.security.TenantTable.Command;
import org.fascia.security.TenantTable.Place;
import org.fascia.security.TenantTable.Viewer;
import org.junit.jupiter.api.Test;

/** What is tried with SQL, through JDBC and through Hibernate. */
@FasciaTest
class RowIsolationTest extends IsolationScene {

    @Test
    void everyTenantTableHasARow() {
        assertThat(new TreeSet<>(TenantTable.ALL.stream().map(TenantTable::name).toList()))
                .isEqualTo(new TreeSet<>(catalogue
                        .sql(
                                "select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace")
                        .query(String.class)
                        .list()));
    }

    /** So dropping any one policy breaks what is tried below: without it nobody may give its command. */
    @Test
    void everyPolicyLetsSomebodyDoWhatItIsFor() {
        var policies = new TreeMap<String, Set<String>>();
        catalogue.sql("""
                        select p.tablename, c.command from pg_policies p
                        join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) c(command)
                            on p.cmd in ('ALL', c.command)
                            and (has_table_privilege('fascia_app', p.tablename::regclass, c.command)
                                or c.command = 'UPDATE'
                                    and has_any_column_privilege('fascia_app', p.tablename::regclass, c.command))
                        where p.schemaname = 'public'
                        """).query(row -> {
            assertThat(policies.computeIfAbsent(row.getString(1), first -> new TreeSet<>())
                            .add(row.getString(2)))
                    .as("one policy a command: " + row.getString(1) + " " + row.getString(2))
                    .isTrue();
        });
        var tried = new TreeMap<String, Set<String>>();
        for (var table : TenantTable.ALL) {
            for (var command : table.commands()) {
                if (somebodyMay(table, command)) {
                    tried.computeIfAbsent(table.name(), first -> new TreeSet<>())
                            .add(command.name());
                }
            }
        }
        assertThat(tried).isEqualTo(policies);
    }

    private boolean somebodyMay(TenantTable table, Command command) {
        return viewers.stream()
                .anyMatch(viewer -> places.values().stream().anyMatch(place -> table.allows(command, viewer, place)));
    }

    private void stillThere(Place place) {
        Acting.asSystem(place.organization(), Purpose.SET_UP)
                .run(() -> transaction.executeWithoutResult(status -> {
                    for (var table : TenantTable.ALL) {
                        var sql = "select count(*) from " + table.name() + table.where(key(table));
                        if (!table.name().equals("draft")) {
                            assertThat(count(bound(jdbc.sql(sql), sql, place)))
                                    .as(table.name())
                                    .isOne();
                        }
                    }
                }));
    }

    @Test
    void nobodyReachesRowsBeyondTheirOwn() {
        for (var table : TenantTable.ALL) {
            for (var trial : trials(table)) {
                for (var viewer : viewers) {
                    boolean allowed = trial.allowed().test(viewer);
                    var sql = trial.sql();
                    var place = trial.place();
                    note(allowed, reaches(viewer, trial), "JDBC " + trial.name(), viewer, table);
                    note(
                            allowed,
                            trial.reads()
                                    ? as(viewer, () -> count(bound(entities.createNativeQuery(sql), sql, place)) == 1)
                                    : failed(
                                            viewer,
                                            () -> bound(entities.createNativeQuery(sql), sql, place)
                                                    .executeUpdate()),
                            "native " + trial.name(),
                            viewer,
                            table);
                }
            }
        }
        assertThat(wrong).isEmpty();
        places.values().forEach(this::stillThere);
    }

    private boolean reaches(Viewer viewer, Trial trial) {
        return trial.reads()
                ? as(viewer, () -> count(bound(jdbc.sql(trial.sql()), trial.sql(), trial.place())) == 1)
                : rolledBack(
                        viewer,
                        () -> bound(jdbc.sql(trial.sql()), trial.sql(), trial.place())
                                .update());
    }

    @Test
    void nobodyListsRowsOfAnotherOrganization() {
        for (var table : TenantTable.ALL) {
            for (var viewer : viewers) {
                var own = viewer.organization();
                long seen = as(
                        viewer,
                        () -> jdbc.sql("select count(*) from " + table.name() + " where organization_id <> ?")
                                .param(own == null ? new UUID(0, 0) : own.value())
                                .query(Long.class)
                                .single());
                note(false, seen > 0, "list of strangers'", viewer, table);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anOpenedChartClosesWithItsTransaction() {
        var table = TenantTable.named("treatment_plan");
        var read = trials(table).stream()
                .filter(trial -> trial.name().equals("SELECT of Lily's at Harbour"))
                .findFirst()
                .orElseThrow();
        var open = viewers.stream()
                .filter(viewer -> viewer.name().startsWith("therapist of Lakeside with"))
                .findFirst()
                .orElseThrow();
        var closed = viewers.stream()
                .filter(viewer -> viewer.name().equals("therapist of Lakeside"))
                .findFirst()
                .orElseThrow();
        assertThat(reaches(open, read)).isTrue();
        assertThat(reaches(closed, read)).isFalse();
        rolledBack(open, () -> 1);
        assertThat(reaches(closed, read)).isFalse();
        failed(open, () -> 1);
        assertThat(reaches(closed, read)).isFalse();
    }
}
