package org.fascia.exercise;

/** How one begins. */
public enum Position {
    LYING_ON_BACK(true),
    LYING_ON_SIDE(true),
    LYING_FACE_DOWN(true),
    SITTING_ON_FLOOR(true),
    ALL_FOURS(true),
    KNEELING(true),
    SITTING(false),
    STANDING(false);

    private final boolean onTheFloor;

    Position(boolean onTheFloor) {
        this.onTheFloor = onTheFloor;
    }

    /** Whether one has to get down to the floor and up again. */
    public boolean onTheFloor() {
        return onTheFloor;
    }

    public String messageKey() {
        return "exercise.position." + name();
    }
}
