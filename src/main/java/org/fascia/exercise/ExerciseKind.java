package org.fascia.exercise;

/** What an exercise does with the body. */
public enum ExerciseKind {
    /** Pressing on muscles with a ball or a roller, by oneself. */
    SELF_RELEASE,
    MOBILITY,
    STRETCH,
    STRENGTH;

    public String messageKey() {
        return "exercise.kind." + name();
    }
}
