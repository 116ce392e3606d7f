package org.fascia.shared;

import java.util.UUID;

/** One clinic of an organization. */
public record ClinicId(UUID value) {

    public static ClinicId of(String text) {
        return new ClinicId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
