package org.fascia.clinic;

import java.text.Normalizer;
import java.util.Locale;

/** By which two names count as the same: "Room 1", "room 1" and "Room  1" do. */
final class NameKey {

    private NameKey() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
