package org.fascia.treatmentplan;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fascia.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where goals stood over time; only ever added to. */
@Component
class GoalReadings {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    GoalReadings(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    boolean exists(GoalReadingId id) {
        return jdbc.sql("select count(*) from plan_goal_reading where organization_id = ? and id = ?")
                        .params(user.organizationId().value(), id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(GoalReadingId id, TreatmentPlan plan, GoalReading reading) {
        jdbc.sql("""
                        insert into plan_goal_reading (organization_id, id, plan_id, goal_id, patient_id, clinic_id,
                            value, measured_on, noted_at, noted_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        user.organizationId().value(),
                        id.value(),
                        plan.id().value(),
                        reading.goal().value(),
                        plan.patient().value(),
                        plan.clinic().value(),
                        reading.value(),
                        reading.measuredOn(),
                        Timestamp.from(clock.instant()),
                        user.accountId().value())
                .update();
    }

    /** The readings of each plan, the oldest first; of one day, the one noted last comes last. */
    Map<PlanId, List<GoalReading>> of(Collection<PlanId> plans) {
        var readings = new HashMap<PlanId, List<GoalReading>>();
        if (plans.isEmpty()) {
            return readings;
        }
        jdbc.sql("""
                        select plan_id, goal_id, value, measured_on from plan_goal_reading
                        where organization_id = :organization and plan_id in (:plans)
                        order by measured_on, noted_at
                        """)
                .param("organization", user.organizationId().value())
                .param("plans", plans.stream().map(PlanId::value).toList())
                .query(row -> {
                    readings.computeIfAbsent(
                                    new PlanId(row.getObject("plan_id", UUID.class)), plan -> new ArrayList<>())
                            .add(new GoalReading(
                                    new GoalId(row.getObject("goal_id", UUID.class)),
                                    row.getBigDecimal("value").stripTrailingZeros(),
                                    row.getObject("measured_on", LocalDate.class)));
                });
        return readings;
    }
}
