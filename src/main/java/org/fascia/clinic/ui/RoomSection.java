package org.fascia.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.fascia.clinic.RoomId;
import org.fascia.clinic.RoomListItem;
import org.fascia.clinic.Rooms;
import org.fascia.clinic.SaveRoom;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The rooms of a clinic. */
class RoomSection extends SectionCard {

    private final transient Rooms rooms;
    private final transient ClinicId clinic;
    private final boolean editable;

    RoomSection(Rooms rooms, ClinicId clinic, boolean editable) {
        super("");
        this.rooms = rooms;
        this.clinic = clinic;
        this.editable = editable;
        setTitle(getTranslation("clinic.rooms.title"));
        if (editable) {
            withActions(ClinicSections.quiet(getTranslation("clinic.rooms.add"), () -> edit(null)));
        }
        fill();
    }

    private void fill() {
        removeAll();
        var all = rooms.of(clinic);
        if (all.isEmpty()) {
            add(new EmptyState(Drawing.CLINIC, getTranslation("clinic.rooms.empty")));
            return;
        }
        var rows = new RecordRows();
        all.forEach(room -> rows.row(room.name(), "", marks(room).toArray(Component[]::new)));
        add(rows);
    }

    private List<Component> marks(RoomListItem room) {
        var marks = new ArrayList<Component>();
        if (!room.inUse()) {
            marks.add(StatusBadge.neutral(getTranslation("clinic.rooms.retired")));
        }
        if (editable) {
            marks.add(RecordRows.action(getTranslation("clinic.rooms.rename"), room.name(), () -> edit(room)));
            marks.add(
                    room.inUse()
                            ? RecordRows.action(getTranslation("clinic.rooms.retire"), room.name(), () -> {
                                rooms.retire(clinic, room.id());
                                fill();
                            })
                            : RecordRows.action(getTranslation("clinic.rooms.useAgain"), room.name(), () -> {
                                rooms.useAgain(clinic, room.id());
                                fill();
                            }));
        }
        return marks;
    }

    private void edit(@Nullable RoomListItem room) {
        var id = room == null ? RoomId.next() : room.id();
        var name = new TextField(getTranslation("clinic.rooms.name"));
        name.setValue(room == null ? "" : room.name());
        var dialog = new FormDialog(
                getTranslation(room == null ? "clinic.rooms.add" : "clinic.rooms.rename"),
                getTranslation(room == null ? "clinic.rooms.addVerb" : "clinic.change.verb"),
                () -> {
                    rooms.save(new SaveRoom(id, clinic, name.getValue(), room == null ? null : room.version()));
                    fill();
                });
        dialog.wideField("name", name).setRequiredIndicatorVisible(true);
        dialog.onLook(() -> ClinicForms.look(clinic));
        dialog.open();
        name.focus();
    }
}
