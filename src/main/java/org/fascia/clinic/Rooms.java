package org.fascia.clinic;

import java.util.List;
import org.fascia.database.ConstraintNames;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms of a clinic. A room that is no longer used is retired, never removed: visits took place in it. */
@Service
@Transactional
@PreAuthorize("@access.admin()")
public class Rooms {

    private final RoomRepository rooms;
    private final ClinicChanges changes;

    Rooms(RoomRepository rooms, ClinicChanges changes) {
        this.rooms = rooms;
        this.changes = changes;
    }

    /** All rooms by name, retired ones included. */
    @PreAuthorize("@access.staffOf(#clinic)")
    @Transactional(readOnly = true)
    public List<RoomListItem> of(ClinicId clinic) {
        return rooms.ofClinic(clinic.value()).stream().map(Room::listItem).toList();
    }

    /** @throws InvalidInput if the clinic has another room of that number or name */
    @PreAuthorize("@access.adminOf(#command.clinic())")
    public void save(SaveRoom command) {
        changes.oneAtATime(command.id().value());
        var known = rooms.findToChange(command.id().value(), command.clinic().value());
        if (known.isEmpty() && command.version() == null) {
            store(new Room(command.id(), command.clinic(), command.name(), changes.by(), changes.now()), command);
            changes.audit("room.added", command.id().value(), command.clinic());
        } else if (command.version() != null) {
            var room = known.orElseThrow(NotFound::new);
            changes.refuseStale(room.version(), command.version(), room.changedBy(), room.changedAt());
            room.rename(command.name(), changes.by(), changes.now());
            store(room, command);
            changes.audit("room.renamed", command.id().value(), command.clinic());
        }
    }

    @PreAuthorize("@access.adminOf(#clinic)")
    public void retire(ClinicId clinic, RoomId room) {
        toChange(clinic, room).retire(changes.by(), changes.now());
        changes.audit("room.retired", room.value(), clinic);
    }

    @PreAuthorize("@access.adminOf(#clinic)")
    public void useAgain(ClinicId clinic, RoomId room) {
        toChange(clinic, room).useAgain(changes.by(), changes.now());
        changes.audit("room.resumed", room.value(), clinic);
    }

    private void store(Room room, SaveRoom command) {
        try {
            if (rooms.existsByClinicIdAndNameKeyAndIdNot(
                    command.clinic().value(),
                    NameKey.of(command.name()),
                    command.id().value())) {
                throw taken(command);
            }
            rooms.saveAndFlush(room);
        } catch (DataIntegrityViolationException refusal) {
            if (ConstraintNames.violated(refusal, "room_name_unique")) {
                throw taken(command);
            }
            if (ConstraintNames.violated(refusal, "room_clinic_fk")) {
                throw new NotFound(refusal);
            }
            throw refusal;
        }
    }

    private Room toChange(ClinicId clinic, RoomId room) {
        return rooms.findToChange(room.value(), clinic.value()).orElseThrow(NotFound::new);
    }

    private static InvalidInput taken(SaveRoom command) {
        return InvalidInput.at("name", "clinic.room.taken", command.name());
    }
}
