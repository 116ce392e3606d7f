package org.fascia.assessment;

import org.fascia.patient.SafetyFlag;

/** What a flag means for something prescribed. Its reason is a key of the message bundles, without arguments. */
public sealed interface Verdict {

    SafetyFlag flag();

    String reasonKey();

    /** It must not be done; for exercise at home nobody can override this. */
    record Blocked(SafetyFlag flag, String reasonKey) implements Verdict {}

    /** It may be done when a therapist writes down why. */
    record NeedsReason(SafetyFlag flag, String reasonKey) implements Verdict {}
}
