package org.fascia.clinic;

import org.fascia.shared.ClinicId;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Adds a room, or gives one another number or name.
 *
 * @param version of the state that was read; null for a new room
 */
public record SaveRoom(
        RoomId id, ClinicId clinic, String name, @Nullable Long version) {

    public SaveRoom {
        name = Text.required("name", name, 60);
    }
}
