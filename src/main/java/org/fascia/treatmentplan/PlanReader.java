package org.fascia.treatmentplan;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts plans together from their versions, rows and readings, in as many statements for many plans as for one. */
@Component
class PlanReader {

    private final PlanVersionRepository versions;
    private final PlanContentRows rows;
    private final GoalReadings readings;

    PlanReader(PlanVersionRepository versions, PlanContentRows rows, GoalReadings readings) {
        this.versions = versions;
        this.rows = rows;
        this.readings = readings;
    }

    /** @param zone in which days are counted */
    List<PlanDetail> details(List<TreatmentPlan> plans, ZoneId zone) {
        var current = currentOf(plans);
        var found = rows.of(current.stream().map(one -> one.version().id()).toList());
        var noted = readings.of(plans.stream().map(TreatmentPlan::id).toList());
        return current.stream()
                .map(one -> new PlanDetail(
                        one.plan().id(),
                        one.plan().patient(),
                        one.plan().clinic(),
                        one.plan().startsOn(),
                        one.plan().ending(),
                        withRows(one.version(), found),
                        noted.getOrDefault(one.plan().id(), List.of()),
                        one.review(zone)))
                .toList();
    }

    /** All versions of a plan, the newest first. */
    List<PlanVersionDetail> versions(TreatmentPlan plan) {
        var all = versions.ofPlan(plan.id().value());
        var found = rows.of(all.stream().map(PlanVersion::id).toList());
        return all.stream().map(version -> withRows(version, found)).toList();
    }

    /** The plans in the same order. */
    List<CurrentPlan> currentOf(Collection<TreatmentPlan> plans) {
        List<UUID> ids = plans.stream().map(plan -> plan.id().value()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = versions.currentOf(ids).stream().collect(Collectors.toMap(PlanVersion::plan, Function.identity()));
        return plans.stream()
                .flatMap(plan -> Stream.ofNullable(found.get(plan.id())).map(version -> new CurrentPlan(plan, version)))
                .toList();
    }

    private static PlanVersionDetail withRows(PlanVersion version, Map<PlanVersionId, PlanContentRows.Rows> found) {
        return version.with(found.getOrDefault(version.id(), new PlanContentRows.Rows()));
    }
}
