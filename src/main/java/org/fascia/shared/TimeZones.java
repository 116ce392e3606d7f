package org.fascia.shared;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads time zones by their IANA names. */
public final class TimeZones {

    private TimeZones() {}

    /**
     * Reads a zone such as {@code Europe/London}.
     *
     * @throws InvalidInput if it is not one of the IANA regions; fixed offsets are refused, they know no summer time
     */
    public static ZoneId parse(String field, @Nullable String typed) {
        var text = Text.required(field, typed, 64);
        try {
            var zone = ZoneId.of(text);
            if (!ZoneId.getAvailableZoneIds().contains(zone.getId())) {
                throw InvalidInput.at(field, "shared.zone.unknown", text);
            }
            return zone;
        } catch (DateTimeException unknown) {
            throw InvalidInput.at(field, "shared.zone.unknown", text);
        }
    }
}
