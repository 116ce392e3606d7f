package org.fascia.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.fascia.clinic.ClinicSetUp;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.MissingPart;
import org.fascia.clinic.Organizations;
import org.fascia.security.RoleNames;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.staff.AdminOverview;
import org.fascia.staff.Attention.HeldRole;
import org.fascia.staff.StaffListItem;

/** What needs an admin's attention, each with the way to where it is settled. */
@Route("admin")
@Menu(order = 10, title = "staff.overview.title", icon = "fascia:home")
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN})
class AdminView extends Composite<Div> implements HasDynamicTitle {

    private final transient RoleTexts texts;

    AdminView(AdminOverview overview, Clinics clinics, Organizations organizations) {
        texts = new RoleTexts(clinics.names(), Formats.here());
        var attention = overview.now();
        var sections = new Div(
                section("staff.overview.clinics", attention.unready(), this::clinic),
                section("staff.overview.notJoined", attention.notJoined(), this::invited),
                section("staff.overview.withoutRole", attention.withoutRole(), this::withoutRole),
                section("staff.overview.ending", attention.ending(), this::ending),
                section("staff.overview.newTherapists", attention.newTherapists(), this::newTherapist));
        sections.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(new PageHeader(
                        getTranslation("staff.overview.title"),
                        organizations.own().name()));
        getContent().add(sections.getChildren().anyMatch(Component::isVisible) ? sections : allWell());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.overview.title");
    }

    private <T> Component section(String title, List<T> items, Function<T, RecordRow> row) {
        var list = new UnorderedList();
        list.addClassName("record-list");
        items.stream().map(row).forEach(list::add);
        var card = new SectionCard(getTranslation(title), list);
        card.setVisible(!items.isEmpty());
        return card;
    }

    private RecordRow clinic(ClinicSetUp clinic) {
        return new RecordRow(
                new Anchor("admin/clinics/" + clinic.id(), clinic.name()),
                clinic.city() == null ? "" : clinic.city(),
                "",
                MissingPart.of(clinic).stream()
                        .map(part -> StatusBadge.needsYou(getTranslation(part.messageKey())))
                        .toArray(Component[]::new));
    }

    private RecordRow invited(StaffListItem person) {
        return new RecordRow(StaffView.link(person), person.email().value(), "", RoleTexts.state(person.state()));
    }

    private RecordRow withoutRole(StaffListItem person) {
        return new RecordRow(
                StaffView.link(person),
                person.email().value(),
                "",
                StatusBadge.needsYou(getTranslation("staff.role.none")));
    }

    private RecordRow ending(HeldRole role) {
        return new RecordRow(
                StaffView.link(role.person()),
                "",
                texts.role(role.grant()),
                StatusBadge.needsYou(texts.span(role.grant())));
    }

    private RecordRow newTherapist(HeldRole role) {
        return new RecordRow(
                StaffView.link(role.person()),
                "",
                texts.role(role.grant()),
                StatusBadge.neutral(texts.span(role.grant())));
    }

    private EmptyState allWell() {
        return new EmptyState(Drawing.REST, getTranslation("staff.overview.empty"));
    }
}
