package org.fascia.homecare;

/** What an alert is about, the most urgent first. */
public enum AlertKind {
    /** The patient gave a red answer; the programme is paused. */
    RED,
    PAIN,
    /** A new safety flag suspended assigned exercises. */
    SUSPENDED,
    MISSED,
    QUIET;

    public String messageKey() {
        return "homecare.alert." + name();
    }
}
