package org.fascia.treatmentplan;

/** How a plan ended. */
public enum PlanOutcome {
    GOALS_REACHED,
    PARTLY_REACHED,
    NOT_REACHED,
    /** The patient or the clinic stopped before it could show. */
    STOPPED_EARLY,
    /** It was never this patient's plan; the patient does not see it, and it is kept. */
    ENTERED_IN_ERROR;

    public String messageKey() {
        return "treatmentplan.outcome." + name();
    }
}
