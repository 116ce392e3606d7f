package org.fascia.patient;

import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is called.
 *
 * @param given null for people who have one name only
 */
public record PersonName(@Nullable String given, String family) {

    static final int MAXIMUM = 100;

    public PersonName {
        given = Text.optional("given", given, MAXIMUM);
        family = Text.required("family", family, MAXIMUM);
    }

    /** As people say it: the given name first. */
    public String display() {
        return given == null ? family : given + " " + family;
    }

    /** As lists sort it: the family name first. */
    public String listed() {
        return given == null ? family : family + ", " + given;
    }

    /** How to greet them. */
    public String first() {
        return given == null ? family : given;
    }
}
