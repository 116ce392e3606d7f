package org.fascia.database;

/** Why the portal does not start, and what to do about it: two sentences for the person at the console. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    StartRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    StartRefused(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
