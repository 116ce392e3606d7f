package org.fascia.exercise;

/** Which side is exercised. With two sides, sets and repetitions count for each of them. */
public enum DosageSide {
    /** Both halves of the body at once; there is nothing to choose. */
    NONE(1),
    LEFT(1),
    RIGHT(1),
    /** First all sets of one side, then all of the other. */
    BOTH(2),
    /** Left and right in turn. */
    ALTERNATING(2);

    private final int passes;

    DosageSide(int passes) {
        this.passes = passes;
    }

    /** How often the sets are done: once, or once for each side. */
    int passes() {
        return passes;
    }

    public String messageKey() {
        return "exercise.side." + name();
    }
}
