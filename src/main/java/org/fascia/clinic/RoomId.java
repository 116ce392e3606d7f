package org.fascia.clinic;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One room of a clinic. */
public record RoomId(UUID value) {

    public static RoomId next() {
        return new RoomId(Ids.next());
    }
}
