package org.fascia.clinic;

import org.fascia.shared.ClinicId;
import org.springframework.stereotype.Component;

/** Takes over what two clinics of one kind have in common. */
@Component
class ClinicCopy {

    private final RoomRepository rooms;
    private final OfferedServiceRepository services;
    private final OpeningSpanRepository spans;
    private final ClinicChanges changes;

    ClinicCopy(
            RoomRepository rooms,
            OfferedServiceRepository services,
            OpeningSpanRepository spans,
            ClinicChanges changes) {
        this.rooms = rooms;
        this.services = services;
        this.spans = spans;
        this.changes = changes;
    }

    /** Copies the rooms in use, the services on offer and the opening hours. */
    void takeOver(ClinicId from, ClinicId to) {
        rooms.ofClinic(from.value()).stream()
                .filter(Room::isInUse)
                .forEach(room ->
                        rooms.saveAndFlush(new Room(RoomId.next(), to, room.name(), changes.by(), changes.now())));
        services.ofClinic(from.value()).stream()
                .filter(OfferedService::isOffered)
                .map(OfferedService::listItem)
                .forEach(service -> services.saveAndFlush(new OfferedService(
                        ServiceId.next(),
                        to,
                        service.name(),
                        service.minutes(),
                        service.price(),
                        changes.by(),
                        changes.now())));
        spans.saveAllAndFlush(spans.findByClinicId(from.value()).stream()
                .map(row -> new OpeningSpanRow(to, row.span()))
                .toList());
    }
}
