package org.fascia.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.fascia.security.RoleNames;
import org.fascia.shared.ui.PageHeader;

/** What waits for a therapist, or for the desk, today. */
@Route("today")
@Menu(order = 10, title = "home.today", icon = "fascia:today")
@RolesAllowed({RoleNames.THERAPIST, RoleNames.RECEPTION})
class TodayView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    TodayView(CurrentUser user, TherapistToday.Parts therapist, DeskToday.Parts desk) {
        addClassName("page");
        add(new PageHeader(getTranslation("home.today")));
        add(user.role() == Role.RECEPTION ? new DeskToday(desk) : new TherapistToday(therapist));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.today");
    }
}
