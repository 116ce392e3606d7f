package org.fascia.patient;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the latest safety check found. Without a check nothing is known, which is not the same as safe.
 *
 * @param check the latest check; null: none was completed yet
 */
public record SafetyState(
        @Nullable SafetyCheckId check, @Nullable Instant checkedAt, List<SafetyFlag> flags) {

    public static final SafetyState UNKNOWN = new SafetyState(null, null, List.of());

    public SafetyState {
        flags = List.copyOf(flags);
    }

    public boolean isChecked() {
        return check != null;
    }
}
