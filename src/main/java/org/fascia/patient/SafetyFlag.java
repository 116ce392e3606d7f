package org.fascia.patient;

import org.fascia.shared.InvalidInput;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.Side;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks against treating or exercising, as found in a safety check.
 *
 * @param region where; there for local codes and only for them
 */
public record SafetyFlag(
        SafetyCode code,
        @Nullable Region region,
        @Nullable Side side,
        @Nullable String note) {

    public SafetyFlag {
        note = Text.optional("note", note, 500);
        if (code.isLocal() && region == null) {
            throw InvalidInput.at(code.name(), "patient.safety.regionMissing");
        }
        if (!code.isLocal()) {
            region = null;
            side = null;
        }
    }

    public SafetyFlag(SafetyCode code) {
        this(code, null, null, null);
    }

    public SafetyFlag(SafetyCode code, Region region, @Nullable Side side) {
        this(code, region, side, null);
    }
}
