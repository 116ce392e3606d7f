package org.fascia.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.fascia.security.ui.DemoAccounts;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.HeadingFocus;
import org.springframework.beans.factory.ObjectProvider;

/** The shell of everybody who works in a clinic: a drawer with their screens, made for keyboard and wide screens. */
@Layout
@PermitAll
class StaffLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final HeadingFocus focus = new HeadingFocus();

    StaffLayout(Occupant occupant, MenuEntries entries, ObjectProvider<DemoAccounts> demo) {
        addClassName("staff-shell");
        setPrimarySection(Section.DRAWER);
        main.addClassName("staff-main");

        var brand = new Div(new Brand(occupant.organization()));
        brand.addClassName("drawer-head");
        brand.getElement().setAttribute("role", "region").setAttribute("aria-label", occupant.organization());
        var menu = new Scroller(menu(entries.ofStaff()));
        addToDrawer(brand, menu);

        var toggle = new DrawerToggle();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        var end = new Div();
        end.addClassName("navbar-end");
        if (occupant.roles().size() > 1) {
            end.add(new WorkingAsSwitch(occupant));
        }
        end.add(new AccountMenu(occupant, List.of()));
        var bar = new Header(new SkipLink(main), toggle, end);
        bar.addClassName("navbar");
        if (demo.getIfAvailable() != null) {
            bar.add(new DemoBanner());
        }
        addToNavbar(bar);
        super.setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        focus.after(event);
    }

    private SideNav menu(List<MenuEntry> entries) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        entries.forEach(entry -> {
            var item = new SideNavItem(getTranslation(entry.title()), entry.path(), FasciaIcon.named(entry.icon()));
            item.setMatchNested(entries.stream().noneMatch(other -> other.path().startsWith(entry.path() + "/")));
            nav.addItem(item);
        });
        return nav;
    }
}
