package org.fascia.patient;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One span of a patient at a clinic. */
public record EnrolmentId(UUID value) {

    public static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
