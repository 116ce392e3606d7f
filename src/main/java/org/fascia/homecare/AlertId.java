package org.fascia.homecare;

import java.util.UUID;
import org.fascia.shared.Ids;

/** Something about a patient that a therapist should see. */
public record AlertId(UUID value) {

    public static AlertId next() {
        return new AlertId(Ids.next());
    }

    public static AlertId of(String text) {
        return new AlertId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
