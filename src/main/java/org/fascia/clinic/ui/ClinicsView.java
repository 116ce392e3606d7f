package org.fascia.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.fascia.clinic.ClinicSetUp;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.MissingPart;
import org.fascia.security.Access;
import org.fascia.security.Role;
import org.fascia.security.RoleNames;
import org.fascia.security.ui.MenuAs;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;

/** The clinics that somebody sets up: all of them for owners, their own for clinic admins. A single one opens at once. */
@Route("admin/clinics")
@Menu(order = 20, title = "clinic.list.title", icon = "fascia:building")
@MenuAs(role = Role.CLINIC_ADMIN, order = 40, title = "clinic.menu.own")
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN})
class ClinicsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Clinics clinics;
    private final transient Access access;
    private final transient ClinicForms forms;

    ClinicsView(Clinics clinics, Access access, ClinicForms forms) {
        this.clinics = clinics;
        this.access = access;
        this.forms = forms;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var list = clinics.setUps();
        if (list.size() == 1 && !access.owner()) {
            entering.forwardTo(ClinicView.class, parameters(list.getFirst().id()));
            return;
        }
        var header = new PageHeader(getTranslation("clinic.list.title"), getTranslation("clinic.list.subtitle"));
        if (access.owner()) {
            header.withAction(new Button(getTranslation("clinic.open.title"), click -> forms.open(this::show)));
        } else {
            header.withSecondary(new RouterLink(getTranslation("clinic.services.all"), ServicesView.class));
        }
        getContent()
                .add(header, list.isEmpty() ? empty() : new SectionCard(getTranslation("clinic.list.all"), rows(list)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clinic.list.title");
    }

    private RecordList rows(Iterable<ClinicSetUp> list) {
        var rows = new RecordList();
        list.forEach(clinic -> rows.row(
                new RouterLink(clinic.name(), ClinicView.class, parameters(clinic.id())),
                clinic.city() == null ? "" : clinic.city(),
                getTranslation("clinic.list.counts", clinic.rooms(), clinic.services(), clinic.therapists()),
                marks(clinic)));
        return rows;
    }

    private Component[] marks(ClinicSetUp clinic) {
        if (!clinic.active()) {
            return new Component[] {StatusBadge.neutral(getTranslation("clinic.state.inactive"))};
        }
        var missing = MissingPart.of(clinic);
        return missing.isEmpty()
                ? new Component[] {StatusBadge.good(getTranslation("clinic.state.ready"))}
                : missing.stream()
                        .map(part -> StatusBadge.needsYou(getTranslation(part.messageKey())))
                        .toArray(Component[]::new);
    }

    private EmptyState empty() {
        return new EmptyState(Drawing.CLINIC, getTranslation("clinic.list.empty"));
    }

    private void show(ClinicId clinic) {
        UI.getCurrent().navigate(ClinicView.class, parameters(clinic));
    }

    static RouteParameters parameters(ClinicId clinic) {
        return new RouteParameters(ClinicView.CLINIC, clinic.toString());
    }
}
