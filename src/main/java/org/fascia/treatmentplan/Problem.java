package org.fascia.treatmentplan;

import org.fascia.shared.Region;
import org.fascia.shared.Side;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/** What troubles the patient, as the plan addresses it. A side is only said of a region. */
public record Problem(
        String text, @Nullable Region region, @Nullable Side side) {

    public Problem {
        text = Text.required("text", text, 200);
        side = region == null ? null : side;
    }
}
