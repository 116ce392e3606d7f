package org.fascia.security;

/** The names of {@link Role} for annotations, which take constants only; a test holds them against the enum. */
public final class RoleNames {

    public static final String OWNER = "OWNER";
    public static final String CLINIC_ADMIN = "CLINIC_ADMIN";
    public static final String RECEPTION = "RECEPTION";
    public static final String THERAPIST = "THERAPIST";
    public static final String PATIENT = "PATIENT";

    private RoleNames() {}
}
