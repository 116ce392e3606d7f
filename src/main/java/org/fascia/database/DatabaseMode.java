package org.fascia.database;

/** Who runs the database: the portal itself, or somebody else. */
public enum DatabaseMode {
    EMBEDDED,
    EXTERNAL
}
