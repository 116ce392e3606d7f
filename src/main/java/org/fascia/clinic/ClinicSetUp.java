package org.fascia.clinic;

import java.util.UUID;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * How far a clinic is set up.
 *
 * @param rooms in use
 * @param services on offer
 * @param openings spans of the weekly opening hours
 * @param therapists who may treat there now, those who have not used their invitation included
 * @param reachable whether a telephone number is known, which patients are told to call
 */
public record ClinicSetUp(
        ClinicId id,
        String name,
        @Nullable String city,
        boolean active,
        long rooms,
        long services,
        long openings,
        long therapists,
        boolean reachable) {

    ClinicSetUp(
            UUID id,
            String name,
            @Nullable String city,
            boolean active,
            long rooms,
            long services,
            long openings,
            boolean reachable) {
        this(new ClinicId(id), name, city, active, rooms, services, openings, 0, reachable);
    }

    ClinicSetUp withTherapists(long count) {
        return new ClinicSetUp(id, name, city, active, rooms, services, openings, count, reachable);
    }
}
