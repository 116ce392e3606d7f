package org.fascia.homecare;

import java.util.UUID;
import org.fascia.shared.Ids;

/** An exercise assigned to a patient. */
public record AssignmentId(UUID value) {

    public static AssignmentId next() {
        return new AssignmentId(Ids.next());
    }

    public static AssignmentId of(String text) {
        return new AssignmentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
