package org.fascia.security;

import java.time.Instant;

/**
 * A link that works once; shown to whoever made it, never stored.
 *
 * @param path below the portal's base address, beginning with a slash
 */
public record OneTimeLink(String path, Instant expiresAt) {

    /** Not the token: it must not reach a log. */
    @Override
    public String toString() {
        return "OneTimeLink until " + expiresAt;
    }
}
