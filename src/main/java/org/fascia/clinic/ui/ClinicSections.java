package org.fascia.clinic.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.Rooms;
import org.fascia.clinic.Services;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.SectionCard;
import org.springframework.stereotype.Component;

/** The sections of a clinic's screen. */
@Component
class ClinicSections {

    private final ClinicForms forms;
    private final HoursSections hours;
    private final Rooms rooms;
    private final Services services;

    ClinicSections(ClinicForms forms, HoursSections hours, Rooms rooms, Services services) {
        this.forms = forms;
        this.hours = hours;
        this.rooms = rooms;
        this.services = services;
    }

    /** Where the clinic is and how it is reached. */
    SectionCard facts(ClinicDetail clinic, boolean editable, Runnable changed) {
        var ui = UI.getCurrent();
        var facts = clinic.facts();
        var list = new DefinitionList()
                .fact(
                        ui.getTranslation("clinic.facts.address"),
                        String.join(", ", facts.address().lines()))
                .fact(
                        ui.getTranslation("clinic.field.country"),
                        Locale.of("", facts.address().country()).getDisplayCountry(ui.getLocale()))
                .fact(
                        ui.getTranslation("clinic.field.phone"),
                        facts.phone() == null ? null : facts.phone().display())
                .fact(
                        ui.getTranslation("clinic.field.email"),
                        facts.email() == null ? null : facts.email().value())
                .fact(ui.getTranslation("clinic.field.zone"), facts.zone().getId())
                .fact(ui.getTranslation("clinic.field.emergencyNumber"), facts.emergency());
        var card = new SectionCard(ui.getTranslation("clinic.facts.title"), list);
        if (editable) {
            card.withActions(quiet(ui.getTranslation("clinic.change.title"), () -> forms.change(clinic, changed)));
        }
        return card;
    }

    SectionCard hours(ClinicDetail clinic, boolean editable, Runnable changed) {
        return hours.create(clinic, editable, changed);
    }

    RoomSection rooms(ClinicId clinic, boolean editable) {
        return new RoomSection(rooms, clinic, editable);
    }

    ServiceSection services(ClinicDetail clinic, boolean editable) {
        return new ServiceSection(services, clinic, editable);
    }

    static Button quiet(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
