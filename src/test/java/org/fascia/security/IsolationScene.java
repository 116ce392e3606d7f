package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fascia.database.Realm;
import org.fascia.security.TenantTable.Command;
import org.fascia.security.TenantTable.Place;
import org.fascia.security.TenantTable.Viewer;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two organizations, two clinics of one of them, a patient of each, and one row of each in every tenant table: everybody
 * tries everything on every row, past the services. All share one connection, so whatever one of them leaves behind, the
 * next one would find. A new table fails until it is in {@link TenantTable#ALL}, a policy that is dropped or loosened
 * fails at its rule.
 */
@TestPropertySource(properties = "fascia.pool-size=1")
abstract class IsolationScene {

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

    TransactionTemplate transaction;
    JdbcClient catalogue;
    private RequestMemory request;
    final Map<String, Place> places = new LinkedHashMap<>();
    final List<Viewer> viewers = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
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
        viewers.add(chartOpen(lily, therapist("therapist of Lakeside", sam)));
        viewers.add(chartOpen(lily, therapist("foreign therapist", stranger)));
        viewers.add(chartOpen(sam, therapist("therapist of Harbour", lily)));
        viewers.add(chartOpen(lily, therapist("therapist of Harbour", lily)));
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

    /** What somebody tries, and whether it should work. It ends without a trace. */
    record Trial(String name, String sql, Place place, Predicate<Viewer> allowed) {

        boolean reads() {
            return sql.startsWith("select");
        }
    }

    /** Everything that is tried on the rows of a table. */
    List<Trial> trials(TenantTable table) {
        var all = new ArrayList<Trial>();
        var where = table.where(key(table));
        var writes = Map.of(
                Command.SELECT, "select count(*) from " + table.name() + where,
                Command.INSERT, table.insert(),
                Command.UPDATE, "update " + table.name() + " set " + same(column(table)) + where,
                Command.DELETE, "delete from " + table.name() + where);
        places.forEach((name, place) -> {
            writes.forEach((command, sql) -> all.add(
                    new Trial(command + " of " + name, sql, place, viewer -> table.allows(command, viewer, place))));
            if (isMovable(table)) {
                for (var other : places.values()) {
                    all.add(move(table, name, place, other));
                }
            }
        });
        // Without a condition nothing is read, and so the rules of reading do not help.
        var mine = places.values().iterator().next();
        all.add(new Trial(
                "UPDATE of all",
                "update " + table.name() + " set " + column(table) + " = "
                        + table.row().getOrDefault(column(table), "null"),
                mine,
                viewer -> allowsAny(table, Command.UPDATE, viewer)));
        all.add(new Trial(
                "DELETE of all",
                "delete from " + table.name(),
                mine,
                viewer -> allowsAny(table, Command.DELETE, viewer)));
        return all;
    }

    private static Trial move(TenantTable table, String name, Place place, Place other) {
        var key = List.of("organization_id", "id");
        return new Trial(
                "move of " + name,
                "update " + table.name() + " set clinic_id = '" + other.part("clinic") + "'" + table.where(key),
                place,
                viewer -> Stream.of(place, place.movedTo(other))
                        .allMatch(at ->
                                table.allows(Command.SELECT, viewer, at) && table.allows(Command.UPDATE, viewer, at)));
    }

    private boolean isMovable(TenantTable table) {
        return table.row().containsKey("clinic_id")
                && catalogue
                        .sql("select has_column_privilege('fascia_app', cast(? as regclass), 'clinic_id', 'UPDATE')")
                        .param(table.name())
                        .query(Boolean.class)
                        .single();
    }

    private boolean allowsAny(TenantTable table, Command command, Viewer viewer) {
        return places.values().stream().anyMatch(place -> table.allows(command, viewer, place));
    }

    /** As somebody who has opened a patient's chart. */
    private static Viewer chartOpen(Place of, Viewer viewer) {
        return new Viewer(
                viewer.name() + " with the chart " + of.patient(),
                viewer.acting(),
                viewer.organization(),
                viewer.realm(),
                viewer.account(),
                viewer.clinics(),
                of.patient());
    }

    /** Begins the work of the running transaction. */
    private void openChart(Viewer viewer) {
        var patient = viewer.patient();
        if (viewer.hasChartOpen() && patient != null) {
            jdbc.sql("set local fascia.patient_id = '" + patient.value() + "'").update();
        }
    }

    <T extends @Nullable Object> T as(Viewer viewer, Supplier<T> work) {
        return viewer.acting()
                .call(() -> transaction.execute(status -> {
                    openChart(viewer);
                    return work.get();
                }));
    }

    /** Whether the write reached the row; undone by a rollback. */
    boolean rolledBack(Viewer viewer, Supplier<Integer> write) {
        return reached(() -> viewer.acting()
                .call(() -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    openChart(viewer);
                    return write.get();
                })));
    }

    /** The same, undone by an exception. */
    boolean failed(Viewer viewer, Supplier<Integer> write) {
        var rows = new ArrayList<Integer>();
        return reached(() -> {
            try {
                viewer.acting()
                        .run(() -> transaction.executeWithoutResult(status -> {
                            openChart(viewer);
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
    static boolean reached(Supplier<Integer> write) {
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

    void note(boolean allowed, boolean happened, String how, Viewer viewer, TenantTable table) {
        if (allowed != happened) {
            wrong.add(how + " in " + table.name() + " by " + viewer.name() + (happened ? " succeeds" : " is refused"));
        }
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

    static Viewer portal(String name, OrganizationId organization) {
        return new Viewer(
                name, Acting.asSystem(organization, Purpose.SET_UP), organization, Realm.SYSTEM, null, Set.of(), null);
    }

    List<String> key(TenantTable table) {
        return keys.computeIfAbsent(
                table.name(),
                name -> catalogue.sql("""
                        select a.attname from pg_index x
                        join pg_attribute a on a.attrelid = x.indrelid and a.attnum = any(x.indkey)
                        where x.indisprimary and x.indrelid = cast(? as regclass)
                        """).param(name).query(String.class).list());
    }

    /** One that the request role may change, if there is any, beside those of the key. */
    String column(TenantTable table) {
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

    static String same(String column) {
        return column + " = " + column;
    }

    static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, String sql, Place place) {
        return statement.params(parameters(sql, place));
    }

    static Query bound(Query query, String sql, Place place) {
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

    static long count(JdbcClient.StatementSpec query) {
        return query.query(Long.class).single();
    }

    static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Ends a transaction that must not stay. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
