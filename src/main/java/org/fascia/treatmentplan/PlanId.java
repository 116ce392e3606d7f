package org.fascia.treatmentplan;

import java.util.UUID;
import org.fascia.shared.Ids;

/** A treatment plan, the same through all of its versions. */
public record PlanId(UUID value) {

    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    public static PlanId of(String text) {
        return new PlanId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
