package org.fascia.database;

/** Whether this portal holds the demo organizations: by default on an embedded database only. */
public record DemoMode(boolean on) {}
