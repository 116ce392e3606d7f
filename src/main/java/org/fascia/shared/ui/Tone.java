package org.fascia.shared.ui;

/** What a badge or a notice wants from its reader. The text says it; the colour only helps the eye. */
public enum Tone {
    NEUTRAL("neutral"),
    GOOD("good"),
    /** Somebody should look or act: the one warm tone of the portal. */
    NEEDS_YOU("needs-you"),
    /** Harm is possible. Red is used for nothing else. */
    DANGER("danger");

    private final String className;

    Tone(String className) {
        this.className = className;
    }

    String className() {
        return "tone-" + className;
    }
}
