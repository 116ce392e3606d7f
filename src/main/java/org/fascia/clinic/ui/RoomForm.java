package org.fascia.clinic.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fascia.clinic.RoomId;
import org.fascia.clinic.RoomListItem;
import org.fascia.clinic.Rooms;
import org.fascia.clinic.SaveRoom;
import org.fascia.shared.ClinicId;
import org.fascia.shared.NotFound;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.SavedMeanwhile;
import org.jspecify.annotations.Nullable;

/** Adds a room, or renames one. */
class RoomForm {

    private final Rooms rooms;
    private final ClinicId clinic;
    private final RoomId id;
    private final TextField name = new TextField();
    private final Consumer<String> saved;
    private final FormDialog dialog;
    private @Nullable Long version;

    /** @param saved hears the room's name */
    RoomForm(Rooms rooms, ClinicId clinic, @Nullable RoomListItem room, Consumer<String> saved) {
        this.rooms = rooms;
        this.clinic = clinic;
        this.saved = saved;
        id = room == null ? RoomId.next() : room.id();
        version = room == null ? null : room.version();
        dialog = new FormDialog(
                room == null
                        ? name.getTranslation("clinic.rooms.add")
                        : name.getTranslation("clinic.rooms.rename.title", room.name()),
                name.getTranslation(room == null ? "clinic.add" : "clinic.save"),
                this::save);
        name.setLabel(name.getTranslation("clinic.rooms.name"));
        name.setValue(room == null ? "" : room.name());
        dialog.wideField("name", name).setRequiredIndicatorVisible(true);
        dialog.onLook(this::look);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        rooms.save(new SaveRoom(id, clinic, name.getValue(), version));
        saved.accept(name.getValue().strip());
    }

    /** Shows what was saved beside what was typed; saving again then writes over it knowingly. */
    private void look() {
        var now = rooms.of(clinic).stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        version = now.version();
        new SavedMeanwhile(new DefinitionList()
                        .fact(name.getTranslation("clinic.rooms.name"), now.name())
                        .fact(
                                name.getTranslation("clinic.state"),
                                name.getTranslation(now.inUse() ? "clinic.rooms.inUse" : "clinic.rooms.retired")))
                .open();
    }
}
