package org.fascia.security;

/** The named places at which the portal itself acts within an organization. A test pins them and their callers. */
public enum Purpose {
    /** The first owner of a new organization, and the demo organizations. */
    SET_UP,
    /** Somebody at the machine's console makes a link for an owner who cannot sign in any more. */
    RECOVER_OWNER,
    /** A link for joining or for a new password is used by somebody who is not signed in yet. */
    TOKEN,
    /** A patient's log raises an alert, or a red answer pauses the programme. */
    HEAR_THE_PATIENT,
    /** A new safety flag suspends homecare that meets it, in whichever clinic it was assigned. */
    SUSPEND_HOMECARE,
    /** An enrolment or a discharge decides which clinics' therapists read the patient's safety flags. */
    SHARE_SAFETY_FLAGS
}
