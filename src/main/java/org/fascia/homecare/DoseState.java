package org.fascia.homecare;

/** What became of a due dose. */
public enum DoseState {
    DONE,
    PARTLY,
    SKIPPED,
    /** Nothing was said yet, and it still can be done. */
    OPEN,
    /** Nothing was said, and it is too late now. */
    MISSED;

    static DoseState of(Outcome outcome) {
        return switch (outcome) {
            case DONE -> DONE;
            case PARTLY -> PARTLY;
            case SKIPPED -> SKIPPED;
        };
    }

    public boolean performed() {
        return this == DONE || this == PARTLY;
    }

    public String messageKey() {
        return "homecare.dose." + name();
    }
}
