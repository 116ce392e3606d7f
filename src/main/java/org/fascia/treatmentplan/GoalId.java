package org.fascia.treatmentplan;

import java.util.UUID;
import org.fascia.shared.Ids;

/** A goal, the same through all versions of its plan, so that its progress can be followed. */
public record GoalId(UUID value) {

    public static GoalId next() {
        return new GoalId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
