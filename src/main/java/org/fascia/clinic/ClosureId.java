package org.fascia.clinic;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One closure of a clinic. */
public record ClosureId(UUID value) {

    public static ClosureId next() {
        return new ClosureId(Ids.next());
    }
}
