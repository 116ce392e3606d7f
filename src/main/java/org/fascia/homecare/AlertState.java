package org.fascia.homecare;

/** How far an alert has come. */
public enum AlertState {
    NEW,
    SEEN,
    HANDLED;

    public String messageKey() {
        return "homecare.alert.state." + name();
    }
}
