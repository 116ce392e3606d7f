package org.fascia.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The screens that somebody may open in the role they work as; screens that do not exist are not promised. */
@Component
class MenuEntries {

    private final Occupant occupant;

    MenuEntries(Occupant occupant) {
        this.occupant = occupant;
    }

    List<MenuEntry> ofStaff() {
        return allowed().filter(entry -> !isPatients(entry)).toList();
    }

    List<MenuEntry> ofPatients() {
        return allowed().filter(MenuEntries::isPatients).toList();
    }

    private java.util.stream.Stream<MenuEntry> allowed() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null && occupant.mayOpen(entry.menuClass()));
    }

    private static boolean isPatients(MenuEntry entry) {
        return entry.path().equals("/my") || entry.path().startsWith("/my/");
    }
}
