package org.fascia.demo;

import java.time.LocalDate;
import java.util.List;
import org.fascia.patient.SafetyFlag;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.jspecify.annotations.Nullable;

/**
 * A patient of the demo, as {@code demo/patients.json} tells of them.
 *
 * @param therapist the part of the therapist's mail address before the at sign
 * @param condition which plan template and exercises they get
 * @param flagRegion where, for flags that are about one place
 * @param email null for people who were never invited to the portal
 */
record DemoPatient(
        String organization,
        String clinic,
        String therapist,
        String given,
        String family,
        LocalDate born,
        String phone,
        String language,
        String condition,
        Profile profile,
        @Nullable SafetyCode flag,
        @Nullable Region flagRegion,
        @Nullable String email) {

    /** What the safety check found. */
    List<SafetyFlag> flags() {
        return flag == null ? List.of() : List.of(new SafetyFlag(flag, flagRegion, null, null));
    }

    /** How they keep to their exercises. */
    enum Profile {
        /** Nearly every dose, and getting better. */
        STEADY,
        /** Began well, does less each week. */
        FADING,
        /** Has logged nothing for weeks. */
        QUIET,
        /** Does them, and it hurts more lately. */
        SORE,
        /** Came this week. */
        NEW,
        /** Has just been registered; nobody has asked the safety questions yet. */
        WAITING
    }
}
