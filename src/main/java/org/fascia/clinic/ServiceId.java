package org.fascia.clinic;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One service of a clinic. */
public record ServiceId(UUID value) {

    public static ServiceId next() {
        return new ServiceId(Ids.next());
    }
}
