package org.fascia.treatmentplan;

/** What sort of thing is done. */
public enum InterventionKind {
    /** Pressure and movement by hands and elbows. */
    HANDS,
    /** Pressure by a tool. */
    TOOL,
    STRETCHING,
    /** Exercises at home; what exactly is assigned stands in homecare. */
    HOMECARE,
    /** Explaining, and changes of habits. */
    ADVICE;

    public String messageKey() {
        return "treatmentplan.intervention." + name();
    }
}
