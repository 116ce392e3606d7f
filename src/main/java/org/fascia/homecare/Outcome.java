package org.fascia.homecare;

/** How a dose went. */
public enum Outcome {
    DONE,
    PARTLY,
    SKIPPED;

    /** Whether something of it was done; then it counts as a dose taken. */
    public boolean performed() {
        return this != SKIPPED;
    }

    public String messageKey() {
        return "homecare.outcome." + name();
    }
}
