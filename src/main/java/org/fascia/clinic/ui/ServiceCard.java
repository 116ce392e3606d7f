package org.fascia.clinic.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.ServiceAtClinic;
import org.fascia.clinic.ServiceListItem;
import org.fascia.clinic.Services;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;

/** What a clinic offers, with duration and price. */
class ServiceCard extends SectionCard {

    private final transient Services services;
    private boolean editable;

    ServiceCard(Services services) {
        super("");
        this.services = services;
        setTitle(getTranslation("clinic.services.title"));
    }

    void letEdit(ClinicDetail clinic) {
        editable = true;
        withActions(RecordList.action(
                getTranslation("clinic.services.add"), clinic.facts().name(), () -> offer(clinic)));
    }

    final void show(ClinicDetail clinic) {
        removeAll();
        var all = services.of(clinic.id());
        if (all.isEmpty()) {
            add(new EmptyState(Drawing.PLAN, getTranslation("clinic.services.empty")));
            return;
        }
        var formats = Formats.in(clinic.facts().zone());
        var list = new RecordList();
        all.forEach(service -> list.row(
                new Span(service.name()),
                "",
                getTranslation(
                        "clinic.services.facts",
                        service.minutes(),
                        formats.money(service.price().amount(), service.price().currency())),
                editable
                        ? ServiceMarks.editable(
                                service, service.name(), () -> edit(clinic, service), () -> turn(clinic, service))
                        : ServiceMarks.readOnly(service)));
        add(list);
    }

    private void edit(ClinicDetail clinic, ServiceListItem service) {
        new ServiceForm(services, new ServiceAtClinic(clinic.id(), service), name -> showAt(clinic, name)).open();
    }

    private void offer(ClinicDetail clinic) {
        var facts = clinic.facts();
        var address = facts.address();
        var here = new ClinicListItem(
                clinic.id(), facts.name(), address.city(), address.country(), facts.zone(), clinic.active());
        new ServiceForm(services, List.of(here), name -> show(clinic)).open();
    }

    private void turn(ClinicDetail clinic, ServiceListItem service) {
        if (service.offered()) {
            services.retire(clinic.id(), service.id());
        } else {
            services.offerAgain(clinic.id(), service.id());
        }
        showAt(clinic, service.name());
    }

    private void showAt(ClinicDetail clinic, String name) {
        show(clinic);
        RecordList.focus(this, name);
    }
}
