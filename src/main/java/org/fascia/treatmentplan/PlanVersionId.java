package org.fascia.treatmentplan;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One version of a plan. */
public record PlanVersionId(UUID value) {

    public static PlanVersionId next() {
        return new PlanVersionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
