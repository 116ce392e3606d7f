package org.fascia.homecare;

/** Why a dose was left out. */
public enum SkipReason {
    TIME,
    EQUIPMENT,
    PAIN,
    FORGOT,
    OTHER;

    public String messageKey() {
        return "homecare.skip." + name();
    }
}
