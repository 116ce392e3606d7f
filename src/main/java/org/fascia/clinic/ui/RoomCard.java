package org.fascia.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.RoomListItem;
import org.fascia.clinic.Rooms;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;

/** The rooms of a clinic. */
class RoomCard extends SectionCard {

    private final transient Rooms rooms;
    private boolean editable;

    RoomCard(Rooms rooms) {
        super("");
        this.rooms = rooms;
        setTitle(getTranslation("clinic.rooms.title"));
    }

    void letEdit(ClinicDetail clinic) {
        editable = true;
        withActions(RecordList.action(
                getTranslation("clinic.rooms.add"),
                clinic.facts().name(),
                () -> new RoomForm(rooms, clinic.id(), null, name -> show(clinic.id())).open()));
    }

    final void show(ClinicId clinic) {
        removeAll();
        var all = rooms.of(clinic);
        if (all.isEmpty()) {
            add(new EmptyState(Drawing.CLINIC, getTranslation("clinic.rooms.empty")));
            return;
        }
        var list = new RecordList();
        all.forEach(room ->
                list.row(new Span(room.name()), "", "", marks(clinic, room).toArray(Component[]::new)));
        add(list);
    }

    private List<Component> marks(ClinicId clinic, RoomListItem room) {
        var marks = new ArrayList<Component>();
        if (!room.inUse()) {
            marks.add(StatusBadge.neutral(getTranslation("clinic.rooms.retired")));
        }
        if (editable) {
            marks.add(RecordList.action(
                    getTranslation("clinic.rooms.rename"),
                    room.name(),
                    () -> new RoomForm(rooms, clinic, room, name -> showAt(clinic, name)).open()));
            marks.add(
                    room.inUse()
                            ? RecordList.action(getTranslation("clinic.rooms.retire"), room.name(), () -> {
                                rooms.retire(clinic, room.id());
                                showAt(clinic, room.name());
                            })
                            : RecordList.action(getTranslation("clinic.rooms.useAgain"), room.name(), () -> {
                                rooms.useAgain(clinic, room.id());
                                showAt(clinic, room.name());
                            }));
        }
        return marks;
    }

    private void showAt(ClinicId clinic, String name) {
        show(clinic);
        RecordList.focus(this, name);
    }
}
