package org.fascia.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Checks of typed text that the value objects share. */
public final class Text {

    private Text() {}

    /** Trims and normalises (NFC) typed text; blank becomes null. */
    public static @Nullable String orNull(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * Trims and normalises typed text that must be there.
     *
     * @param maximum in characters as people count them (code points)
     * @throws InvalidInput if it is blank, longer than {@code maximum}, or holds control characters
     */
    public static String required(String field, @Nullable String typed, int maximum) {
        var text = optional(field, typed, maximum);
        if (text == null) {
            throw InvalidInput.at(field, "shared.required");
        }
        return text;
    }

    /** As {@link #required}, but blank is allowed and becomes null. */
    public static @Nullable String optional(String field, @Nullable String typed, int maximum) {
        var text = orNull(typed);
        if (text == null) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length > maximum) {
            throw InvalidInput.at(field, "shared.tooLong", maximum, length);
        }
        if (text.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\t')) {
            throw InvalidInput.at(field, "shared.controlCharacters");
        }
        return text;
    }
}
