package org.fascia.staff;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One qualification of a member of staff. */
public record QualificationId(UUID value) {

    public static QualificationId next() {
        return new QualificationId(Ids.next());
    }
}
