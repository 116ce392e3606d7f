package org.fascia.treatmentplan;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One time that a goal's measure was taken. */
public record GoalReadingId(UUID value) {

    public static GoalReadingId next() {
        return new GoalReadingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
