package org.fascia.exercise;

/** How fast one moves. */
public enum Tempo {
    /** Held without moving. */
    STILL(0),
    /** About 3 seconds for each stroke or repetition. */
    STEADY(3),
    /** About 3 seconds there and 3 seconds back. */
    SLOW(6),
    /** One calm breath for each repetition, about 6 seconds. */
    WITH_BREATH(6);

    private final int seconds;

    Tempo(int seconds) {
        this.seconds = seconds;
    }

    /** What one repetition takes, without its hold. */
    int seconds() {
        return seconds;
    }

    public String messageKey() {
        return "exercise.tempo." + name();
    }
}
