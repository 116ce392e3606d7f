package org.fascia.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fascia.security.ui.MenuAs;
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

    private Stream<MenuEntry> allowed() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null && occupant.mayOpen(entry.menuClass()))
                .flatMap(this::asRole)
                .sorted(Comparator.comparing(MenuEntry::order, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The entry as it stands in the menu of the present role; empty if it does not. */
    private Stream<MenuEntry> asRole(MenuEntry entry) {
        var as = Objects.requireNonNull(entry.menuClass()).getAnnotation(MenuAs.class);
        if (as == null || as.role() != occupant.role()) {
            return Stream.of(entry);
        }
        return as.hidden()
                ? Stream.empty()
                : Stream.of(new MenuEntry(
                        entry.path(),
                        as.title().isEmpty() ? entry.title() : as.title(),
                        Double.isNaN(as.order()) ? entry.order() : (Double) as.order(),
                        entry.icon(),
                        entry.menuClass()));
    }

    private static boolean isPatients(MenuEntry entry) {
        return entry.path().equals("/my") || entry.path().startsWith("/my/");
    }
}
