package org.fascia.shared;

/** A side of the body, always the patient's own left and right, never the onlooker's. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH,
    /** Neither: the middle of the body, such as the spine. */
    MIDLINE;

    public String messageKey() {
        return "shared.side." + name();
    }
}
