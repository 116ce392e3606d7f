package org.fascia.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.fascia.clinic.ClinicContact;
import org.fascia.security.ui.DemoAccounts;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.HeadingFocus;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The shell of patients, made for one hand on a phone: the clinic and its telephone on top, four big targets at the
 * bottom, the rest behind the avatar.
 */
@Layout("my")
@PermitAll
class PatientLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    /** What stands in the bar as far as it exists; other screens go behind the avatar. */
    private static final Set<String> BAR = Set.of("/my", "/my/plan", "/my/appointments", "/my/messages");

    private final Main main = new Main();
    private final HeadingFocus focus = new HeadingFocus();

    PatientLayout(Occupant occupant, MenuEntries entries, ObjectProvider<DemoAccounts> demo) {
        var clinic = occupant.clinic();
        main.addClassName("patient-main");
        var screens = entries.ofPatients();

        var header = new Header(new Brand(clinic.map(ClinicContact::name).orElseGet(occupant::organization)));
        header.addClassName("patient-header");
        var tools = new Div();
        tools.addClassName("patient-tools");
        header.add(tools);
        clinic.ifPresent(known -> {
            if (known.phone() != null) {
                tools.add(call(known.name(), known.phone()));
            }
        });
        tools.add(new AccountMenu(
                occupant,
                screens.stream().filter(entry -> !BAR.contains(entry.path())).toList()));

        var bar = new Nav();
        bar.addClassName("patient-bar");
        bar.setAriaLabel(getTranslation("shell.menu"));
        screens.stream()
                .filter(entry -> BAR.contains(entry.path()))
                .map(PatientLayout::link)
                .forEach(bar::add);

        var content = getContent();
        content.addClassName("patient-shell");
        content.add(new SkipLink(main));
        if (demo.getIfAvailable() != null) {
            content.add(new DemoBanner());
        }
        content.add(header, bar, main);
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

    private Component call(String clinic, PhoneNumber phone) {
        var link = new Anchor("tel:" + phone.value());
        var wide = new Span(getTranslation("shell.call"));
        wide.addClassName("call-clinic-wide");
        var narrow = new Span(getTranslation("shell.call.short"));
        narrow.addClassName("call-clinic-narrow");
        link.add(FasciaIcon.PHONE.create(), wide, narrow);
        link.setAriaLabel(getTranslation("shell.call.number", clinic, phone.display()));
        link.addClassName("call-clinic");
        return link;
    }

    private static RouterLink link(MenuEntry entry) {
        var link = new RouterLink();
        link.setRoute(entry.menuClass());
        link.add(FasciaIcon.named(entry.icon()), new Span(link.getTranslation(entry.title())));
        link.setHighlightCondition(
                "/my".equals(entry.path()) ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix());
        link.setHighlightAction((target, highlight) -> {
            if (highlight) {
                target.getElement().setAttribute("aria-current", "page");
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }
}
