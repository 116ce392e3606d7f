package org.fascia.homecare;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the patient said about one dose; of several rows for one dose the latest, which corrects the others.
 *
 * @param late done after its day was over
 * @param revision how often it was corrected
 */
public record DoseLog(
        DoseLogId id,
        AssignmentId assignment,
        Dose dose,
        Instant performedAt,
        Instant recordedAt,
        Outcome outcome,
        @Nullable SkipReason skipReason,
        @Nullable Effort effort,
        @Nullable String note,
        boolean late,
        int revision) {}
