package org.fascia.treatmentplan;

import org.fascia.shared.Text;

/** Something that is done towards the goals. */
public record Intervention(InterventionKind kind, String text) {

    public Intervention {
        text = Text.required("text", text, 200);
    }
}
