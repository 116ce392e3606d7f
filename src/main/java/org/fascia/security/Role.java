package org.fascia.security;

import java.util.List;

/**
 * What somebody is to the organization. A role is granted in a clinic for a span of dates, except {@link #OWNER}, which
 * holds for the whole group, and {@link #PATIENT}, which comes from the link between an account and its patient record.
 */
public enum Role {
    OWNER,
    CLINIC_ADMIN,
    RECEPTION,
    THERAPIST,
    PATIENT;

    /** Which of several roles somebody works as until they choose. */
    static final List<Role> BY_DEFAULT = List.of(THERAPIST, RECEPTION, CLINIC_ADMIN, OWNER, PATIENT);

    public boolean isStaff() {
        return this != PATIENT;
    }
}
