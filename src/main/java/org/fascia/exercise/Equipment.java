package org.fascia.exercise;

/** What one needs at hand for an exercise. */
public enum Equipment {
    BALL,
    TWO_BALLS,
    SOCK,
    ROLLER,
    STRAP,
    MAT,
    CUSHION,
    CHAIR,
    WALL,
    DOORWAY;

    public String messageKey() {
        return "exercise.equipment." + name();
    }
}
