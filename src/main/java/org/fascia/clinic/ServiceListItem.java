package org.fascia.clinic;

/**
 * A service as lists show it.
 *
 * @param offered false: it keeps its name and its past, and can no longer be booked
 */
public record ServiceListItem(ServiceId id, String name, int minutes, Price price, boolean offered, long version) {}
