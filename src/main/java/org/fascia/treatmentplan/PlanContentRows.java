package org.fascia.treatmentplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fascia.security.CurrentUser;
import org.fascia.shared.Region;
import org.fascia.shared.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of plan versions: written once with their version, read for many versions at a time. */
@Component
class PlanContentRows {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final CurrentUser user;

    PlanContentRows(JdbcTemplate jdbc, JdbcClient client, CurrentUser user) {
        this.jdbc = jdbc;
        this.client = client;
        this.user = user;
    }

    /** What belongs to one version. */
    record Rows(List<Problem> problems, List<Goal> goals, List<Intervention> interventions) {

        Rows() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    void write(PlanVersionId version, TreatmentPlan plan, PlanContent content) {
        insert("plan_problem", "text, region, side", version, plan, content.problems(), problem ->
                new Object[] {problem.text(), name(problem.region()), name(problem.side())});
        insert(
                "plan_goal",
                "goal_id, activity, measure, baseline, target, due_on",
                version,
                plan,
                content.goals(),
                goal -> new Object[] {
                    goal.id().value(),
                    goal.activity(),
                    goal.measure().name(),
                    goal.baseline(),
                    goal.target(),
                    goal.dueOn()
                });
        insert("plan_intervention", "kind, text", version, plan, content.interventions(), intervention ->
                new Object[] {intervention.kind().name(), intervention.text()});
    }

    /** The rows of each version, in their order. */
    Map<PlanVersionId, Rows> of(Collection<PlanVersionId> versions) {
        var rows = new HashMap<PlanVersionId, Rows>();
        versions.forEach(version -> rows.put(version, new Rows()));
        if (versions.isEmpty()) {
            return rows;
        }
        read(
                "plan_problem",
                versions,
                (into, row) -> into.problems()
                        .add(new Problem(
                                row.getString("text"),
                                value(Region.class, row.getString("region")),
                                value(Side.class, row.getString("side")))),
                rows);
        read(
                "plan_goal",
                versions,
                (into, row) -> into.goals()
                        .add(new Goal(
                                new GoalId(row.getObject("goal_id", UUID.class)),
                                row.getString("activity"),
                                GoalMeasure.valueOf(row.getString("measure")),
                                row.getBigDecimal("baseline"),
                                row.getBigDecimal("target"),
                                row.getObject("due_on", LocalDate.class))),
                rows);
        read(
                "plan_intervention",
                versions,
                (into, row) -> into.interventions()
                        .add(new Intervention(InterventionKind.valueOf(row.getString("kind")), row.getString("text"))),
                rows);
        return rows;
    }

    private interface Columns<T> {
        @Nullable
        Object[] of(T row);
    }

    private interface RowReader {
        void read(Rows into, ResultSet row) throws SQLException;
    }

    private <T> void insert(
            String table, String columns, PlanVersionId version, TreatmentPlan plan, List<T> rows, Columns<T> values) {
        if (rows.isEmpty()) {
            return;
        }
        var batch = new ArrayList<@Nullable Object[]>();
        for (int position = 0; position < rows.size(); position++) {
            var row = new ArrayList<@Nullable Object>(List.of(
                    user.organizationId().value(),
                    version.value(),
                    position,
                    plan.patient().value(),
                    plan.clinic().value()));
            row.addAll(java.util.Arrays.asList(values.of(rows.get(position))));
            batch.add(row.toArray());
        }
        var marks = "?, ".repeat(batch.getFirst().length - 1) + "?";
        jdbc.batchUpdate(
                "insert into " + table + " (organization_id, version_id, position, patient_id, clinic_id, " + columns
                        + ") values (" + marks + ")",
                batch);
    }

    private void read(
            String table, Collection<PlanVersionId> versions, RowReader reader, Map<PlanVersionId, Rows> into) {
        client.sql(
                        "select * from " + table
                                + " where organization_id = :organization and version_id in (:versions) order by version_id, position")
                .param("organization", user.organizationId().value())
                .param("versions", versions.stream().map(PlanVersionId::value).toList())
                .query(row -> {
                    var rows = into.get(new PlanVersionId(row.getObject("version_id", UUID.class)));
                    if (rows != null) {
                        reader.read(rows, row);
                    }
                });
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
