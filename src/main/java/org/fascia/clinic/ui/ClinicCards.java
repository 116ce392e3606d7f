package org.fascia.clinic.ui;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.Closures;
import org.fascia.clinic.OpeningHours;
import org.fascia.clinic.Rooms;
import org.fascia.clinic.Services;
import org.fascia.clinic.ui.part.ClinicPart;
import org.fascia.shared.ClinicId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the sections of a clinic's screen, the parts that higher modules add included. */
@Component
class ClinicCards {

    private final Clinics clinics;
    private final ClinicForms clinicForms;
    private final HoursForms hoursForms;
    private final OpeningHours hours;
    private final Closures closures;
    private final Rooms rooms;
    private final Services services;
    private final ObjectProvider<ClinicPart> parts;
    private final Clock clock;

    ClinicCards(
            Clinics clinics,
            ClinicForms clinicForms,
            HoursForms hoursForms,
            OpeningHours hours,
            Closures closures,
            Rooms rooms,
            Services services,
            ObjectProvider<ClinicPart> parts,
            Clock clock) {
        this.clinics = clinics;
        this.clinicForms = clinicForms;
        this.hoursForms = hoursForms;
        this.hours = hours;
        this.closures = closures;
        this.rooms = rooms;
        this.services = services;
        this.parts = parts;
        this.clock = clock;
    }

    FactsCard facts(ClinicDetail clinic, boolean editable, Consumer<ClinicDetail> changed) {
        var card = new FactsCard(clinics, clinicForms);
        card.show(clinic);
        if (editable) {
            card.letEdit(clinic, changed);
        }
        return card;
    }

    HoursCard hours(ClinicDetail clinic, boolean editable) {
        var card = new HoursCard(hours, closures, hoursForms, clock);
        if (editable) {
            card.letEdit(clinic);
        }
        card.show(clinic);
        return card;
    }

    RoomCard rooms(ClinicDetail clinic, boolean editable) {
        var card = new RoomCard(rooms);
        if (editable) {
            card.letEdit(clinic);
        }
        card.show(clinic.id());
        return card;
    }

    ServiceCard services(ClinicDetail clinic, boolean editable) {
        var card = new ServiceCard(services);
        if (editable) {
            card.letEdit(clinic);
        }
        card.show(clinic);
        return card;
    }

    List<com.vaadin.flow.component.Component> parts(ClinicId clinic, boolean editable) {
        return parts.orderedStream().map(part -> part.create(clinic, editable)).toList();
    }
}
