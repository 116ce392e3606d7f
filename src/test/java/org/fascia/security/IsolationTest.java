package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fascia.FasciaTest;
import org.fascia.database.Realm;
import org.fascia.security.TenantTable.Command;
import org.fascia.security.TenantTable.Place;
import org.fascia.security.TenantTable.Viewer;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two organizations, two clinics of one of them, a patient of each, and one row of each in every tenant table: everybody
 * tries everything on every row, past the services, through JDBC, native SQL, JPQL and JPA. All share one connection, so
 * whatever one of them leaves behind, the next one would find. A new table fails until it is in {@link TenantTable#ALL},
 * a policy that is dropped or loosened fails at its rule.
 */
@FasciaTest
@TestPropertySource(properties = "fascia.pool-size=1")
class IsolationTest {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Elevation elevation;

    /** It would write down every refusal. */
    private final Logger hibernate = (Logger) LoggerFactory.getLogger("org.hibernate.orm.jdbc.error");

    private TransactionTemplate transaction;
    private JdbcClient catalogue;
    private RequestMemory request;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Viewer> viewers = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, List<String>> keys = new TreeMap<>();
    private final Map<String, String> columns = new TreeMap<>();

    @BeforeEach
    void fillEveryTable() {
        transaction = new TransactionTemplate(transactions);
        catalogue = JdbcClient.create(owner);
        var north = new OrganizationId(Ids.next());
        var lily = Place.in(north);
        var sam = Place.in(north);
        var stranger = Place.in(new OrganizationId(Ids.next()));
        places.put("Lily's at Harbour", lily);
        places.put("Sam's at Lakeside", sam);
        places.put("a stranger's", stranger);
        var boss = new AccountId(Ids.next());
        for (var place : List.of(sam, lily, stranger)) {
            place.parts().put("enrolled", (place == lily ? sam : place).part("clinic"));
            fill(place, place == stranger ? new AccountId(Ids.next()) : boss);
        }
        viewers.add(person("owner", north, Role.OWNER, boss, Set.of(), lily));
        viewers.add(therapist("therapist of Harbour", lily));
        viewers.add(therapist("foreign therapist", stranger));
        viewers.add(person("Lily", north, Role.PATIENT, lily.patientsAccount(), Set.of(), lily));
        viewers.add(therapist("therapist of Lakeside", sam));
        viewers.add(person(
                "foreign patient",
                stranger.organization(),
                Role.PATIENT,
                stranger.patientsAccount(),
                Set.of(),
                stranger));
        viewers.add(portal("portal", north));
        viewers.add(person("Sam", north, Role.PATIENT, sam.patientsAccount(), Set.of(), sam));
        viewers.add(portal("portal of strangers", stranger.organization()));
        viewers.add(person("desk of Harbour", north, Role.RECEPTION, lily.patientsAccount(), Set.of(), lily));
        viewers.add(new Viewer("nobody", Acting.asNobody(), null, null, null, Set.of(), null));
        request = RequestMemory.begin();
        hibernate.setLevel(Level.OFF);
    }

    @AfterEach
    void endRequest() {
        request.close();
        hibernate.setLevel(null);
    }

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

    @Test
    void nobodyReadsCountsOrListsRowsBeyondTheirOwn() {
        for (var table : TenantTable.ALL) {
            var key = key(table);
            for (var viewer : viewers) {
                as(viewer, () -> {
                    places.forEach((name, place) -> {
                        boolean allowed = table.allows(Command.SELECT, viewer, place);
                        var sql = "select count(*) from " + table.name() + table.where(key);
                        note(allowed, count(bound(jdbc.sql(sql), sql, place)) == 1, "JDBC read", viewer, table, name);
                        note(
                                allowed,
                                count(bound(entities.createNativeQuery(sql), sql, place)) == 1,
                                "native read",
                                viewer,
                                table,
                                name);
                    });
                    var own = viewer.organization();
                    var foreign = "select count(*) from " + table.name() + " where organization_id <> :organization";
                    var nobodys = own == null ? new OrganizationId(new UUID(0, 0)) : own;
                    var seen = jdbc.sql(foreign)
                            .param("organization", nobodys.value())
                            .query(Long.class)
                            .single();
                    note(false, seen > 0, "list", viewer, table, "some other organization's");
                    return null;
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyAddsChangesOrRemovesRowsBeyondTheirOwn() {
        for (var table : TenantTable.ALL) {
            var key = key(table);
            var writes = Map.of(
                    Command.INSERT, table.insert(),
                    Command.UPDATE, "update " + table.name() + " set " + same(column(table)) + table.where(key),
                    Command.DELETE, "delete from " + table.name() + table.where(key));
            for (var viewer : viewers) {
                places.forEach((name, place) -> writes.forEach((command, sql) -> {
                    boolean allowed = table.allows(command, viewer, place);
                    note(
                            allowed,
                            rolledBack(
                                    viewer,
                                    () -> bound(jdbc.sql(sql), sql, place).update()),
                            "JDBC " + command,
                            viewer,
                            table,
                            name);
                    note(
                            allowed,
                            failed(
                                    viewer,
                                    () -> bound(entities.createNativeQuery(sql), sql, place)
                                            .executeUpdate()),
                            "native " + command,
                            viewer,
                            table,
                            name);
                }));
            }
        }
        assertThat(wrong).isEmpty();
        places.values().forEach(this::stillThere);
    }

    @Test
    void jpaAndJpqlSeeNoMoreThanSql() {
        var mapped = mappedTables();
        assertThat(mapped.keySet()).contains("clinic", "patient", "treatment_plan", "homecare_assignment", "dose_log");
        mapped.forEach((name, type) -> {
            var table = TenantTable.named(name);
            var entity = type.getSimpleName();
            for (var viewer : viewers) {
                places.forEach((of, place) -> {
                    var id = place.part(table.row().getOrDefault("id", ":id").substring(1));
                    boolean readable = table.allows(Command.SELECT, viewer, place);
                    as(viewer, () -> {
                        note(readable, entities.find(type, id) != null, "JPA find", viewer, table, of);
                        var one = entities.createQuery(
                                "select count(e) from " + entity + " e where e.id = :id", Long.class);
                        note(
                                readable,
                                one.setParameter("id", id).getSingleResult() == 1,
                                "JPQL count",
                                viewer,
                                table,
                                of);
                        var all = entities.createQuery("select e.id from " + entity + " e", UUID.class)
                                .getResultList();
                        note(readable, all.contains(id), "JPQL list", viewer, table, of);
                        return null;
                    });
                    if (changeable(type)) {
                        note(
                                table.allows(Command.UPDATE, viewer, place),
                                rolledBack(viewer, () -> change(table, entity, id)),
                                "JPQL change",
                                viewer,
                                table,
                                of);
                    }
                    note(
                            table.allows(Command.DELETE, viewer, place),
                            failed(
                                    viewer,
                                    () -> entities.createQuery("delete from " + entity + " e where e.id = :id")
                                            .setParameter("id", id)
                                            .executeUpdate()),
                            "JPQL remove",
                            viewer,
                            table,
                            of);
                });
            }
        });
        assertThat(wrong).isEmpty();
    }

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
                        "read",
                        viewer,
                        table,
                        name);
            });
        }
    }

    private boolean somebodyMay(TenantTable table, Command command) {
        return viewers.stream()
                .anyMatch(viewer -> places.values().stream().anyMatch(place -> table.allows(command, viewer, place)));
    }

    private int change(TenantTable table, String entity, UUID id) {
        var attribute = Arrays.stream(column(table).split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        var name = Character.toLowerCase(attribute.charAt(0)) + attribute.substring(1);
        return entities.createQuery(
                        "update " + entity + " e set e." + same(name).replace("= ", "= e.") + " where e.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private Map<String, Class<?>> mappedTables() {
        var found = new TreeMap<String, Class<?>>();
        entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor((EntityPersister entity) ->
                        found.put(entity.getIdentifierTableName(), entity.getMappedClass()));
        found.keySet().retainAll(TenantTable.ALL.stream().map(TenantTable::name).toList());
        return found;
    }

    /** Hibernate itself refuses to change the others. */
    private boolean changeable(Class<?> type) {
        return entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type)
                .isMutable();
    }

    private <T extends @Nullable Object> T as(Viewer viewer, Supplier<T> work) {
        return viewer.acting().call(() -> transaction.execute(status -> work.get()));
    }

    /** Whether the write reached the row; undone by a rollback. */
    private boolean rolledBack(Viewer viewer, Supplier<Integer> write) {
        return reached(() -> viewer.acting()
                .call(() -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return write.get();
                })));
    }

    /** The same, undone by an exception. */
    private boolean failed(Viewer viewer, Supplier<Integer> write) {
        var rows = new ArrayList<Integer>();
        return reached(() -> {
            try {
                viewer.acting()
                        .run(() -> transaction.executeWithoutResult(status -> {
                            rows.add(write.get());
                            throw new Undone();
                        }));
            } catch (Undone undone) {
                return rows.getFirst();
            }
            throw new IllegalStateException("not undone");
        });
    }

    /** What breaks a constraint has passed the policies, which are asked first; 42501 is their refusal. */
    private static boolean reached(Supplier<Integer> write) {
        try {
            return write.get() > 0;
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
                    assertThat(refusal.getSQLState()).as(refusal.getMessage()).matches("42501|23...");
                    return !refusal.getSQLState().equals("42501");
                }
            }
            throw failure;
        }
    }

    private void note(boolean allowed, boolean happened, String how, Viewer viewer, TenantTable table, String row) {
        if (allowed != happened) {
            wrong.add(how + " of " + row + " " + table.name() + " by " + viewer.name()
                    + (happened ? " succeeds" : " is refused"));
        }
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

    private void fill(Place place, AccountId boss) {
        var accounts = Stream.of(place.therapist(), place.patientsAccount(), boss);
        Acting.asSystem(place.organization(), Purpose.SET_UP)
                .run(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("insert into tenant (id) values (:organization) on conflict do nothing")
                            .param("organization", place.part("organization"))
                            .update();
                    accounts.forEach(account ->
                            jdbc.sql("""
                            insert into account (id, email, password_hash, language, created_at, version)
                            values (:id, cast(:id as text) || '@example.org', '{noop}x', 'en', now(), 0) on conflict do nothing
                            """).param("id", account.value()).update());
                    for (var table : TenantTable.ALL) {
                        boolean there = table.name().equals("organization")
                                && jdbc.sql("select count(*) from organization")
                                                .query(Long.class)
                                                .single()
                                        > 0;
                        if (!there && !table.name().equals("draft")) {
                            bound(jdbc.sql(table.insert()), table.insert(), place)
                                    .update();
                        }
                        if (table.name().equals("account_link")) {
                            join(place, place.therapist(), Role.THERAPIST);
                            join(place, boss, Role.OWNER);
                        }
                    }
                }));
        Acting.as(place.therapist(), place.organization(), Role.THERAPIST)
                .run(() -> transaction.executeWithoutResult(status -> {
                    var draft = TenantTable.named("draft");
                    bound(jdbc.sql(draft.insert()), draft.insert(), place).update();
                }));
    }

    private void join(Place place, AccountId account, Role role) {
        jdbc.sql("""
                        insert into account_link (organization_id, id, account_id, invited_at, accepted_at, version)
                        values (?, ?, ?, now(), now(), 0) on conflict do nothing
                        """)
                .params(place.part("organization"), Ids.next(), account.value())
                .update();
        jdbc.sql("""
                        insert into role_grant (organization_id, id, account_id, role, clinic_id, starts_on, valid_from, version)
                        values (?, ?, ?, ?, ?, '2026-01-01', '2026-01-01', 0) on conflict do nothing
                        """)
                .params(place.part("organization"), Ids.next(), account.value(), role.name())
                .param(role == Role.OWNER ? null : place.part("clinic"))
                .update();
    }

    private static Viewer therapist(String name, Place place) {
        return person(name, place.organization(), Role.THERAPIST, place.therapist(), Set.of(place.clinic()), place);
    }

    private static Viewer person(
            String name,
            OrganizationId organization,
            Role role,
            AccountId account,
            Set<ClinicId> clinics,
            Place place) {
        return new Viewer(
                name,
                Acting.as(account, organization, role),
                organization,
                role.isStaff() ? Realm.STAFF : Realm.PATIENT,
                account,
                clinics,
                role.isStaff() ? null : place.patient());
    }

    private static Viewer portal(String name, OrganizationId organization) {
        return new Viewer(
                name, Acting.asSystem(organization, Purpose.SET_UP), organization, Realm.SYSTEM, null, Set.of(), null);
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

    private List<String> key(TenantTable table) {
        return keys.computeIfAbsent(
                table.name(),
                name -> catalogue.sql("""
                        select a.attname from pg_index x
                        join pg_attribute a on a.attrelid = x.indrelid and a.attnum = any(x.indkey)
                        where x.indisprimary and x.indrelid = cast(? as regclass)
                        """).param(name).query(String.class).list());
    }

    /** One that the request role may change, if there is any, beside those of the key. */
    private String column(TenantTable table) {
        return columns.computeIfAbsent(
                table.name(),
                name -> catalogue
                        .sql("""
                        select a.attname from pg_attribute a
                        where a.attrelid = cast(:name as regclass) and a.attnum > 0 and a.attname not in ('organization_id', 'id')
                        order by has_column_privilege('fascia_app', a.attrelid, a.attnum, 'UPDATE') desc,
                            a.attname in ('saved_at', 'changed_at', 'starts_on', 'paused_at', 'invited_at', 'title', 'weekday') desc,
                            a.attnum
                        limit 1
                        """)
                        .param("name", name)
                        .query(String.class)
                        .single());
    }

    private static String same(String column) {
        return column + " = " + column;
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, String sql, Place place) {
        return statement.params(parameters(sql, place));
    }

    private static Query bound(Query query, String sql, Place place) {
        parameters(sql, place).forEach(query::setParameter);
        return query;
    }

    private static Map<String, UUID> parameters(String sql, Place place) {
        return PARAMETER
                .matcher(sql)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), place::part));
    }

    private static long count(JdbcClient.StatementSpec query) {
        return query.query(Long.class).single();
    }

    private static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Ends a transaction that must not stay. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
