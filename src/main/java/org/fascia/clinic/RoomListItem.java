package org.fascia.clinic;

/**
 * A room as lists show it.
 *
 * @param inUse false: it keeps its name and its past, and takes no new visits
 */
public record RoomListItem(RoomId id, String name, boolean inUse, long version) {}
