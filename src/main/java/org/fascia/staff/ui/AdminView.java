package org.fascia.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.fascia.clinic.ClinicSetUp;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.MissingPart;
import org.fascia.clinic.Organizations;
import org.fascia.security.RoleNames;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.staff.AdminOverview;
import org.fascia.staff.Attention.Expiring;
import org.fascia.staff.Attention.HeldRole;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.ui.part.AttentionPart;
import org.springframework.beans.factory.ObjectProvider;

/** What needs an admin's attention, each with the way to where it is settled. */
@Route("admin")
@Menu(order = 10, title = "staff.overview.title", icon = "fascia:home")
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN})
class AdminView extends Composite<Div> implements HasDynamicTitle {

    private final transient RoleTexts texts;
    private final transient LocalDate today;

    AdminView(
            AdminOverview overview,
            Clinics clinics,
            Organizations organizations,
            ObjectProvider<AttentionPart> parts,
            Clock clock) {
        today = LocalDate.ofInstant(clock.instant(), Formats.here().zone());
        var names = clinics.names();
        texts = new RoleTexts(names, Formats.here());
        var attention = overview.now();
        var sections = new Div(
                section("staff.overview.clinics", attention.unready(), this::clinic),
                section("staff.overview.notJoined", attention.notJoined(), this::invited),
                section("staff.overview.withoutRole", attention.withoutRole(), this::withoutRole),
                section("staff.overview.ending", attention.ending(), this::ending),
                section("staff.overview.expiring", attention.expiring(), this::expiring),
                section("staff.overview.newTherapists", attention.newTherapists(), this::newTherapist));
        parts.orderedStream().flatMap(part -> part.create().stream()).forEach(sections::add);
        sections.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(new PageHeader(
                        getTranslation("staff.overview.title"),
                        organizations.own().name()));
        getContent().add(sections.getChildren().anyMatch(Component::isVisible) ? sections : allWell(names.isEmpty()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.overview.title");
    }

    private <T> Component section(String title, List<T> items, BiConsumer<RecordList, T> row) {
        var list = new RecordList();
        items.forEach(item -> row.accept(list, item));
        var card = new SectionCard(getTranslation(title), list);
        card.setVisible(!items.isEmpty());
        return card;
    }

    private void clinic(RecordList list, ClinicSetUp clinic) {
        list.row(
                new Anchor("admin/clinics/" + clinic.id(), clinic.name()),
                clinic.city() == null ? "" : clinic.city(),
                "",
                MissingPart.of(clinic).stream()
                        .map(part -> StatusBadge.needsYou(getTranslation(part.messageKey())))
                        .toArray(Component[]::new));
    }

    private void invited(RecordList list, StaffListItem person) {
        list.row(StaffView.link(person), person.email().value(), "", RoleTexts.state(person.state()));
    }

    private void withoutRole(RecordList list, StaffListItem person) {
        list.row(
                StaffView.link(person),
                person.email().value(),
                "",
                StatusBadge.needsYou(getTranslation("staff.role.none")));
    }

    private void ending(RecordList list, HeldRole role) {
        list.row(
                StaffView.link(role.person()),
                "",
                texts.role(role.grant()),
                StatusBadge.needsYou(texts.span(role.grant())));
    }

    private void expiring(RecordList list, Expiring expiring) {
        var qualification = expiring.qualification();
        var until = Objects.requireNonNull(qualification.validUntil());
        var key = until.isBefore(today) ? "staff.qualification.expired" : "staff.qualification.valid";
        list.row(
                StaffView.link(expiring.person()),
                "",
                qualification.title(),
                StatusBadge.needsYou(getTranslation(key, texts.formats().date(until))));
    }

    private void newTherapist(RecordList list, HeldRole role) {
        list.row(
                StaffView.link(role.person()),
                "",
                texts.role(role.grant()),
                StatusBadge.neutral(texts.span(role.grant())));
    }

    /** Before the first clinic nothing can be missing, and everything is. */
    private EmptyState allWell(boolean nothingYet) {
        return nothingYet
                ? new EmptyState(
                        Drawing.CLINIC,
                        getTranslation("staff.overview.begin"),
                        new Anchor("admin/clinics", getTranslation("staff.overview.begin.go")))
                : new EmptyState(Drawing.REST, getTranslation("staff.overview.empty"));
    }
}
