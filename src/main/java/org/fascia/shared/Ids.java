package org.fascia.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Makes and reads the ids of records: UUIDs of version 7, which sort by time and say nothing else. */
public final class Ids {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /**
     * Reads an id from an address or a form.
     *
     * @throws NotFound if the text is no id: whoever types one learns nothing more than with an id that is not there
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(notAnId);
        }
    }
}
