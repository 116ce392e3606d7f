package org.fascia.database;

import java.util.Locale;

/** On whose behalf a transaction runs; the policies of every tenant table ask for it. */
public enum Realm {
    /** Somebody who works in the organization. */
    STAFF,
    /** A patient who looks at their own record. */
    PATIENT,
    /** The portal itself, within one organization; entered at a few named places only. */
    SYSTEM;

    /** The word in the setting {@code fascia.realm}. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
