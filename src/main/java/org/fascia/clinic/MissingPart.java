package org.fascia.clinic;

import java.util.ArrayList;
import java.util.List;

/** What an active clinic still lacks before patients can be received. */
public enum MissingPart {
    ROOMS,
    SERVICES,
    OPENING_HOURS,
    THERAPIST,
    PHONE;

    /** What is missing; a deactivated clinic lacks nothing. */
    public static List<MissingPart> of(ClinicSetUp clinic) {
        var missing = new ArrayList<MissingPart>();
        if (clinic.active()) {
            add(missing, clinic.rooms() == 0, ROOMS);
            add(missing, clinic.services() == 0, SERVICES);
            add(missing, clinic.openings() == 0, OPENING_HOURS);
            add(missing, clinic.therapists() == 0, THERAPIST);
            add(missing, !clinic.reachable(), PHONE);
        }
        return missing;
    }

    public String messageKey() {
        return "clinic.missing." + name();
    }

    private static void add(List<MissingPart> missing, boolean isMissing, MissingPart part) {
        if (isMissing) {
            missing.add(part);
        }
    }
}
