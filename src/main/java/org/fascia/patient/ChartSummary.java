package org.fascia.patient;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a chart.
 *
 * @param enrolments the current ones first
 * @param hasSafetyFlag told to everybody who sees the chart
 * @param safety what was found; null for those who are only told that there is something
 */
public record ChartSummary(
        PatientRecord record,
        List<EnrolmentListItem> enrolments,
        boolean hasSafetyFlag,
        @Nullable Instant safetyCheckedAt,
        @Nullable SafetyState safety) {

    public ChartSummary {
        enrolments = List.copyOf(enrolments);
    }
}
