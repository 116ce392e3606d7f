package org.fascia.homecare;

/** Where an assignment stands today; derived, never stored. */
public enum AssignmentStatus {
    UPCOMING,
    ACTIVE,
    PAUSED,
    ENDED,
    STOPPED;

    public boolean isOver() {
        return this == ENDED || this == STOPPED;
    }

    public String messageKey() {
        return "homecare.status." + name();
    }
}
