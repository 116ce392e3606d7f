package org.fascia.homecare;

import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/** What the therapist says about an exercise in own words; what is null, the library says. */
public record Instructions(
        @Nullable String equipment,
        @Nullable String cues,
        @Nullable String mistakes,
        @Nullable String easier,
        @Nullable String harder,
        @Nullable String stopRule) {

    public static final Instructions NONE = new Instructions(null, null, null, null, null, null);

    static final int LONGEST = 500;

    public Instructions {
        equipment = Text.optional("equipment", equipment, LONGEST);
        cues = Text.optional("cues", cues, LONGEST);
        mistakes = Text.optional("mistakes", mistakes, LONGEST);
        easier = Text.optional("easier", easier, LONGEST);
        harder = Text.optional("harder", harder, LONGEST);
        stopRule = Text.optional("stopRule", stopRule, LONGEST);
    }
}
