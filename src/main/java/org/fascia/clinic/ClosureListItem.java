package org.fascia.clinic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a clinic is closed out of turn; the last one is included. */
public record ClosureListItem(
        ClosureId id,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String reason) {}
