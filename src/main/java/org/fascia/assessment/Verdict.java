package org.fascia.assessment;

/** What a flag means for something prescribed. Its reason is a key of the message bundles, without arguments. */
public sealed interface Verdict {

    RaisedFlag flag();

    String reasonKey();

    /** It must not be done; for exercise at home nobody can override this. */
    record Blocked(RaisedFlag flag, String reasonKey) implements Verdict {}

    /** It may be done when a therapist writes down why. */
    record NeedsReason(RaisedFlag flag, String reasonKey) implements Verdict {}
}
