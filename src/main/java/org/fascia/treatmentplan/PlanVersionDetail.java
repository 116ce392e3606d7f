package org.fascia.treatmentplan;

import java.time.Instant;
import org.fascia.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan as it was written.
 *
 * @param number from 1
 * @param reason why the plan changed; null for the first version
 */
public record PlanVersionDetail(
        PlanVersionId id,
        int number,
        @Nullable String reason,
        AccountId writtenBy,
        Instant writtenAt,
        PlanContent content) {}
