package org.fascia.homecare;

import java.util.UUID;
import org.fascia.shared.Ids;

/** What a patient said about one dose. */
public record DoseLogId(UUID value) {

    public static DoseLogId next() {
        return new DoseLogId(Ids.next());
    }

    public static DoseLogId of(String text) {
        return new DoseLogId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
