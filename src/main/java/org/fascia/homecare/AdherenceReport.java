package org.fascia.homecare;

/** Adherence of the last 7 and 28 days, today included, of all assignments together. */
public record AdherenceReport(Adherence week, Adherence month) {}
