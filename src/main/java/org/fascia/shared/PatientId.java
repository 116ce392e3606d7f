package org.fascia.shared;

import java.util.UUID;

/** A patient of an organization, known in all of its clinics under this one id. */
public record PatientId(UUID value) {

    public static PatientId of(String text) {
        return new PatientId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
