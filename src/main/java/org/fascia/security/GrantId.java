package org.fascia.security;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One grant of a role. */
public record GrantId(UUID value) {

    public static GrantId next() {
        return new GrantId(Ids.next());
    }
}
