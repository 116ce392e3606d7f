package org.fascia.homecare;

/** When pain is asked: once before and once after the whole programme of a day. */
public enum PainMoment {
    BEFORE,
    AFTER;

    public String messageKey() {
        return "homecare.pain." + name();
    }
}
