package org.fascia.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody else saved the record since it was read. Nothing was written; the screen keeps what was typed. */
public class StaleRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String savedBy;
    private final @Nullable Instant savedAt;

    public StaleRecord(@Nullable String savedBy, @Nullable Instant savedAt) {
        super("the record was saved by somebody else in the meantime");
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    /** The display name of who saved it; null where the caller may not know. */
    public @Nullable String savedBy() {
        return savedBy;
    }

    public @Nullable Instant savedAt() {
        return savedAt;
    }
}
