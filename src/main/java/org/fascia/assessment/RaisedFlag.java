package org.fascia.assessment;

import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * A safety flag of a patient, as far as the guard has to know it.
 *
 * @param region where it is; null means that nobody said, which counts as everywhere
 * @param side told to the reader only: a block holds for both sides, since limbs support each other
 */
public record RaisedFlag(
        SafetyCode code, @Nullable Region region, @Nullable Side side) {

    public RaisedFlag(SafetyCode code) {
        this(code, null, null);
    }

    public RaisedFlag(SafetyCode code, Region region) {
        this(code, region, null);
    }
}
