package org.fascia.homecare;

/** How hard a dose felt. */
public enum Effort {
    EASY,
    RIGHT,
    HARD;

    public String messageKey() {
        return "homecare.effort." + name();
    }
}
