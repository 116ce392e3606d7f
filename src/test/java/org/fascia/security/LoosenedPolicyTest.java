package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fascia.FasciaTest;
import org.fascia.database.TenantConnection;
import org.fascia.database.TenantContext;
import org.fascia.database.TestDatabase;
import org.fascia.security.TenantTable.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * That what is tried on the rows would notice a hole. Each policy in turn is dropped or loosened, inside a transaction
 * that is rolled back, and at least one trial must end otherwise than its rule says.
 */
@FasciaTest
class LoosenedPolicyTest extends IsolationScene {

    /** A policy, and what is done to it. */
    private record Loosened(String table, String sql) {}

    @Test
    void everyHoleInAPolicyIsNoticed() throws SQLException {
        var loosened = loosened();
        assertThat(loosened).hasSizeGreaterThan(TenantTable.ALL.size() * 2);
        var unnoticed = new ArrayList<String>();
        try (var connection = TestDatabase.withoutRules(owner)) {
            connection.setAutoCommit(false);
            for (var table : TenantTable.ALL) {
                assertThat(notices(connection, table)).as(table.name()).isFalse();
                connection.rollback();
            }
            for (var one : loosened) {
                execute(connection, one.sql());
                if (!notices(connection, TenantTable.named(one.table()))) {
                    unnoticed.add(one.sql());
                }
                connection.rollback();
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /**
     * Of a policy for changes both conditions are loosened at once: one alone still holds what the other would let pass.
     * Not so where a clinical row could be carried to another clinic.
     */
    private List<Loosened> loosened() {
        return catalogue
                .sql("""
                        select p.tablename, how.sql from pg_policies p cross join lateral (values
                            ('drop policy ' || p.policyname || ' on ' || p.tablename),
                            ('alter policy ' || p.policyname || ' on ' || p.tablename
                                || case when p.qual is null then '' else ' using (true)' end
                                || case when p.with_check is null then '' else ' with check (true)' end)
                        ) how(sql)
                        where p.schemaname = 'public'
                        union all
                        select tablename, 'alter policy ' || policyname || ' on ' || tablename || ' with check (true)'
                        from pg_policies
                        where schemaname = 'public' and cmd = 'UPDATE' and with_check like '%clinical_clinic_ids%'
                            and has_column_privilege('fascia_app', tablename::regclass, 'clinic_id', 'UPDATE')
                        order by 1, 2
                        """)
                .query((row, number) -> new Loosened(row.getString(1), row.getString(2)))
                .list();
    }

    private boolean notices(Connection connection, TenantTable table) throws SQLException {
        var trials = trials(table);
        execute(connection, "set local role fascia_app");
        var rows = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        for (var viewer : viewers) {
            TenantConnection.enter(connection, context(viewer));
            for (var trial : trials) {
                if (reaches(connection, rows, trial) != trial.allowed().test(viewer)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static TenantContext context(Viewer viewer) {
        return new TenantContext(
                viewer.organization(), viewer.account(), viewer.realm(), viewer.clinics(), viewer.patient());
    }

    private static boolean reaches(Connection connection, JdbcClient rows, Trial trial) throws SQLException {
        var before = connection.setSavepoint();
        try {
            var statement = bound(rows.sql(trial.sql()), trial.sql(), trial.place());
            return trial.reads() ? count(statement) == 1 : reached(statement::update);
        } finally {
            connection.rollback(before);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
