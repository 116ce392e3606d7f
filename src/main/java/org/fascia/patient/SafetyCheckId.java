package org.fascia.patient;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One completed safety check. */
public record SafetyCheckId(UUID value) {

    public static SafetyCheckId next() {
        return new SafetyCheckId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
