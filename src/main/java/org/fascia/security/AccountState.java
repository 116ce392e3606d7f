package org.fascia.security;

/** Where somebody's access to an organization stands. */
public enum AccountState {
    /** A link was made for them, which they have not used yet. */
    INVITED,
    ACTIVE,
    /** Ended by an owner; nothing of what they did is lost. */
    DEACTIVATED
}
