package org.fascia.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fascia.FasciaTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads PostgreSQL's own catalogue: every table is on the list below, with the grants written there, and every tenant
 * table has the isolation that its grants need.
 */
@FasciaTest
class CatalogueTest {

    private static final String READ = "SELECT";
    private static final String ADD = "INSERT";
    private static final String CHANGE = "UPDATE";
    private static final String REMOVE = "DELETE";

    /** Tenant tables, each with what the request role may do to it. */
    private static final Map<String, Set<String>> TENANT_TABLES = Map.ofEntries(
            Map.entry("treatment_plan", Set.of(READ, ADD, CHANGE)),
            Map.entry("plan_version", Set.of(READ, ADD)),
            Map.entry("plan_problem", Set.of(READ, ADD)),
            Map.entry("plan_goal", Set.of(READ, ADD)),
            Map.entry("plan_intervention", Set.of(READ, ADD)),
            Map.entry("plan_goal_reading", Set.of(READ, ADD)),
            Map.entry("account_link", Set.of(READ, ADD, CHANGE)),
            Map.entry("role_grant", Set.of(READ, ADD, CHANGE)),
            Map.entry("organization", Set.of(READ, ADD, CHANGE)),
            Map.entry("clinic", Set.of(READ, ADD, CHANGE)),
            Map.entry("opening_hours", Set.of(READ, ADD, REMOVE)),
            Map.entry("closure", Set.of(READ, ADD, REMOVE)),
            Map.entry("room", Set.of(READ, ADD, CHANGE)),
            Map.entry("service", Set.of(READ, ADD, CHANGE)),
            Map.entry("staff_member", Set.of(READ, ADD, CHANGE)),
            Map.entry("qualification", Set.of(READ, ADD, CHANGE, REMOVE)),
            Map.entry("audit_entry", Set.of(READ, ADD)),
            Map.entry("homecare_assignment", Set.of(READ, ADD, CHANGE)),
            Map.entry("assignment_prescription", Set.of(READ, ADD)),
            Map.entry("assignment_pause", Set.of(READ, ADD, CHANGE)),
            Map.entry("dose_log", Set.of(READ, ADD)),
            Map.entry("programme_answer", Set.of(READ, ADD)),
            Map.entry("clinical_alert", Set.of(READ, ADD)),
            Map.entry("clinical_alert_state", Set.of(READ, ADD)),
            Map.entry("draft", Set.of(READ, ADD, CHANGE, REMOVE)),
            Map.entry("patient", Set.of(READ, ADD, CHANGE)),
            Map.entry("patient_search_token", Set.of(READ, ADD, REMOVE)),
            Map.entry("enrolment", Set.of(READ, ADD, CHANGE)),
            Map.entry("safety_check", Set.of(READ, ADD)),
            Map.entry("safety_flag", Set.of(READ, ADD)));

    /** Global tables: accounts, tokens (which name their organization), sign-ins, the list of tenants, technical ones. */
    private static final Map<String, Set<String>> GLOBAL_TABLES = Map.ofEntries(
            Map.entry("tenant", Set.of(READ, ADD)),
            Map.entry("account", Set.of(READ, ADD, CHANGE)),
            Map.entry("one_time_token", Set.of(READ, ADD, CHANGE)),
            Map.entry("sign_in_attempt", Set.of(READ, ADD)),
            Map.entry("flyway_schema_history", Set.of()));

    /** Indexes that may begin with another column, since they serve a look-up across organizations. */
    private static final Set<String> ACROSS_ORGANIZATIONS = Set.of("account_link_account");

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private JdbcClient catalogue;

    @BeforeEach
    void readAsOwner() {
        catalogue = JdbcClient.create(owner);
    }

    @Test
    void everyTableIsOnTheList() {
        var listed = new TreeSet<>(TENANT_TABLES.keySet());
        listed.addAll(GLOBAL_TABLES.keySet());
        assertThat(
                        names(
                                "select relname from pg_class where relkind in ('r', 'p', 'v', 'm') and relnamespace = 'public'::regnamespace"))
                .isEqualTo(listed);
    }

    @Test
    void everyTableWithAnOrganizationIsATenantTable() {
        assertThat(names("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                        and a.attname = 'organization_id' and c.relname <> 'one_time_token'
                        """)).isEqualTo(new TreeSet<>(TENANT_TABLES.keySet()));
    }

    @Test
    void theRequestRoleHasTheListedGrantsAndNoOthers() {
        var granted = new TreeMap<String, Set<String>>();
        catalogue
                .sql(
                        "select table_name, privilege_type from information_schema.role_table_grants where grantee in ('fascia_app', 'PUBLIC') and table_schema = 'public'")
                .query(row -> {
                    granted.computeIfAbsent(row.getString(1), table -> new TreeSet<>())
                            .add(row.getString(2));
                });
        var listed = new TreeMap<String, Set<String>>(TENANT_TABLES);
        listed.putAll(GLOBAL_TABLES);
        listed.values().removeIf(Set::isEmpty);
        assertThat(granted).isEqualTo(listed);
    }

    @Test
    void everyTenantTableHasItsIsolationEnabledAndForced() {
        assertThat(names("""
                        select relname from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity
                        """)).isEqualTo(new TreeSet<>(TENANT_TABLES.keySet()));
    }

    @Test
    void everyGrantedCommandOfATenantTableHasItsPolicy() {
        var policies = catalogue
                .sql("select tablename, cmd, permissive, qual, with_check from pg_policies where schemaname = 'public'")
                .query((row, number) -> new Policy(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
        TENANT_TABLES.forEach((table, grants) -> grants.forEach(command -> assertThat(policies)
                .as(command + " on " + table)
                .anyMatch(policy -> policy.table().equals(table) && policy.serves(command))));
        assertThat(policies).allSatisfy(policy -> {
            assertThat(policy.permissive()).isEqualTo("PERMISSIVE");
            assertThat(policy.expressions())
                    .as(policy.table())
                    .allSatisfy(expression -> assertThat(expression)
                            .doesNotContainIgnoringCase("select ")
                            .matches("(?s).*(organization_id = |account_id = ).*"));
        });
    }

    @Test
    void everyKeyAndIndexOfATenantTableBeginsWithTheOrganization() {
        var others = names("""
                select i.relname from pg_index x
                join pg_class i on i.oid = x.indexrelid
                join pg_class t on t.oid = x.indrelid
                join pg_attribute a on a.attrelid = t.oid and a.attname = 'organization_id'
                where t.relnamespace = 'public'::regnamespace and t.relrowsecurity and x.indkey[0] <> a.attnum
                """);
        assertThat(others).isEqualTo(new TreeSet<>(ACROSS_ORGANIZATIONS));
    }

    @Test
    void everyForeignKeyBetweenTenantTablesCarriesTheOrganization() {
        assertThat(names("""
                        select k.conname from pg_constraint k
                        join pg_class t on t.oid = k.conrelid and t.relrowsecurity
                        join pg_class r on r.oid = k.confrelid and r.relrowsecurity
                        join pg_attribute a on a.attrelid = t.oid and a.attname = 'organization_id'
                        where k.contype = 'f' and k.conkey[1] <> a.attnum
                        """)).isEmpty();
    }

    /** Policies trust what a row says of its patient, clinic and account; the audit alone outlives what it names. */
    @Test
    void whateverARowSaysOfItsPatientClinicOrAccountExists() {
        assertThat(names("""
                        select t.relname || '.' || a.attname from pg_attribute a
                        join pg_class t on t.oid = a.attrelid and t.relrowsecurity
                        where t.relnamespace = 'public'::regnamespace and a.attname in ('patient_id', 'clinic_id', 'account_id')
                        and t.relname <> 'audit_entry' and not exists (
                            select 1 from pg_constraint k
                            where k.conrelid = t.oid and k.contype = 'f' and a.attnum = any(k.conkey))
                        """)).isEmpty();
    }

    @Test
    void organizationsOfRowsNeverChangeByDefault() {
        assertThat(names("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
                        and a.attname = 'organization_id' and (not a.attnotnull or a.atttypid <> 'uuid'::regtype)
                        """)).isEmpty();
    }

    private Set<String> names(String query) {
        return catalogue.sql(query).query((row, number) -> row.getString(1)).stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Policy(
            String table,
            String command,
            String permissive,
            @Nullable String using,
            @Nullable String check) {

        boolean serves(String wanted) {
            boolean commandFits = command.equals("ALL") || command.equals(wanted);
            return commandFits
                    && switch (wanted) {
                        case ADD -> check != null;
                        case CHANGE -> using != null && check != null;
                        default -> using != null;
                    };
        }

        List<String> expressions() {
            return java.util.stream.Stream.of(using, check)
                    .filter(java.util.Objects::nonNull)
                    .toList();
        }
    }
}
