package org.fascia.homecare;

/** A sign that stops exercise at home until a therapist has looked. Source: clinical notes on alerts. [check] */
public enum RedAnswer {
    NUMBNESS(false),
    WEAKNESS(false),
    BLADDER_OR_BOWEL(true),
    CHEST_PAIN(true),
    FALL(false);

    private final boolean emergency;

    RedAnswer(boolean emergency) {
        this.emergency = emergency;
    }

    /** Whether the patient is told to call the emergency number at once, rather than if it gets worse. */
    public boolean isEmergency() {
        return emergency;
    }

    public String messageKey() {
        return "homecare.red." + name();
    }
}
