package org.fascia.clinic.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.ClinicSetUp;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.ServiceAtClinic;
import org.fascia.clinic.Services;
import org.fascia.security.Access;
import org.fascia.security.Role;
import org.fascia.security.RoleNames;
import org.fascia.security.ui.MenuAs;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;

/** The services of all clinics side by side: where each is offered, how long it takes and what it costs there. */
@Route("admin/services")
@Menu(order = 27, title = "clinic.allServices.title", icon = "fascia:clipboard")
@MenuAs(role = Role.CLINIC_ADMIN, hidden = true)
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN})
class ServicesView extends Composite<Div> implements HasDynamicTitle {

    private final transient Services services;
    private final transient List<ClinicListItem> active;
    private final transient Map<ClinicId, String> names;
    private final Div cards = new Div();

    ServicesView(Services services, Clinics clinics, Access access) {
        this.services = services;
        active = clinics.list().stream()
                .filter(clinic -> access.adminOf(clinic.id()))
                .toList();
        names = clinics.setUps().stream().collect(toMap(ClinicSetUp::id, ClinicSetUp::name));
        var header = new PageHeader(
                getTranslation("clinic.allServices.title"), getTranslation("clinic.allServices.subtitle"));
        if (!active.isEmpty()) {
            header.withAction(new Button(
                    getTranslation("clinic.services.add"),
                    click -> new ServiceForm(services, active, name -> show()).open()));
        }
        cards.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(header, cards);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clinic.allServices.title");
    }

    private void show() {
        cards.removeAll();
        services.all().stream()
                .collect(groupingBy(ServicesView::key, LinkedHashMap::new, toList()))
                .values()
                .forEach(same -> cards.add(card(same)));
        if (cards.getChildren().findAny().isEmpty()) {
            cards.add(new EmptyState(
                    Drawing.PLAN,
                    getTranslation(active.isEmpty() ? "clinic.allServices.noClinic" : "clinic.allServices.empty")));
        }
    }

    private SectionCard card(List<ServiceAtClinic> same) {
        var list = new RecordList();
        same.stream().sorted(Comparator.comparing(this::nameOf)).forEach(offer -> row(list, offer));
        var name = same.getFirst().service().name();
        var card = new SectionCard(name, list);
        var others = others(same);
        same.stream().filter(offer -> offer.service().offered()).findFirst().ifPresent(original -> {
            if (!others.isEmpty()) {
                card.withActions(RecordList.action(
                        getTranslation("clinic.services.copy"),
                        name,
                        () -> new ServiceCopyForm(services, original, nameOf(original), others, () -> showAt(original))
                                .open()));
            }
        });
        return card;
    }

    private void row(RecordList list, ServiceAtClinic offer) {
        var service = offer.service();
        var about = about(offer);
        var cost = service.price();
        list.row(
                new RouterLink(nameOf(offer), ClinicView.class, ClinicsView.parameters(offer.clinic())),
                "",
                getTranslation(
                        "clinic.services.facts",
                        service.minutes(),
                        Formats.here().money(cost.amount(), cost.currency())),
                ServiceMarks.editable(service, about, () -> edit(offer), () -> turn(offer)));
    }

    private void edit(ServiceAtClinic offer) {
        new ServiceForm(services, offer, name -> showAt(offer)).open();
    }

    private void turn(ServiceAtClinic offer) {
        if (offer.service().offered()) {
            services.retire(offer.clinic(), offer.service().id());
        } else {
            services.offerAgain(offer.clinic(), offer.service().id());
        }
        showAt(offer);
    }

    private void showAt(ServiceAtClinic offer) {
        show();
        RecordList.focus(cards, about(offer));
    }

    /** The active clinics that have no service of this name, not even one that they no longer offer. */
    private List<ClinicListItem> others(List<ServiceAtClinic> same) {
        var there = same.stream().map(ServiceAtClinic::clinic).collect(toSet());
        return active.stream().filter(clinic -> !there.contains(clinic.id())).toList();
    }

    private String nameOf(ServiceAtClinic offer) {
        return names.getOrDefault(offer.clinic(), "");
    }

    private String about(ServiceAtClinic offer) {
        return offer.service().name() + ", " + nameOf(offer);
    }

    private static String key(ServiceAtClinic offer) {
        return offer.service().name().toLowerCase(Locale.ROOT);
    }
}
