package org.fascia.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import org.fascia.security.RoleNames;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;

/** The clinics that somebody sets up: all of them for owners, their own for clinic admins. */
@Route("admin/clinics")
@Menu(order = 20, title = "clinic.list.title", icon = "fascia:building")
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN})
class ClinicsView extends Composite<Div> implements HasDynamicTitle {

    ClinicsView(Clinics clinics, Access access, ClinicForms forms) {
        getContent().addClassName("stack");
        var header = new PageHeader(getTranslation("clinic.list.title"), getTranslation("clinic.list.subtitle"));
        if (access.owner()) {
            header.withAction(new Button(getTranslation("clinic.open.title"), click -> forms.open(this::show)));
        }
        var list = clinics.setUps();
        getContent()
                .add(header, list.isEmpty() ? empty() : new SectionCard(getTranslation("clinic.list.all"), list(list)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clinic.list.title");
    }

    private UnorderedList list(Iterable<ClinicSetUp> clinics) {
        var rows = new UnorderedList();
        rows.addClassName("record-list");
        clinics.forEach(clinic -> rows.add(row(clinic)));
        return rows;
    }

    private ListItem row(ClinicSetUp clinic) {
        var link = new RouterLink(clinic.name(), ClinicView.class, parameters(clinic.id()));
        link.addClassName("record-link");
        var words = new Div(link);
        words.addClassName("record-words");
        if (clinic.city() != null) {
            words.add(new Span(clinic.city()));
        }
        var counts = new Span(getTranslation("clinic.list.counts", clinic.rooms(), clinic.services()));
        counts.addClassNames("record-facts", "muted");
        var marks = new Div(marks(clinic));
        marks.addClassName("record-marks");
        return new ListItem(words, counts, marks);
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
