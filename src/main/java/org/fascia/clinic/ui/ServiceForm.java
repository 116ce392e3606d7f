package org.fascia.clinic.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Price;
import org.fascia.clinic.SaveService;
import org.fascia.clinic.ServiceAtClinic;
import org.fascia.clinic.ServiceId;
import org.fascia.clinic.ServiceListItem;
import org.fascia.clinic.Services;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SavedMeanwhile;
import org.jspecify.annotations.Nullable;

/** Adds a service to a clinic, or changes one. */
class ServiceForm {

    private static final int USUAL_MINUTES = 45;

    private final Locale language = UI.getCurrent().getLocale();
    private final Services services;
    private final ServiceId id;
    private final @Nullable ClinicId place;
    private final ComboBox<ClinicListItem> clinic = new ComboBox<>();
    private final TextField name = new TextField();
    private final IntegerField minutes = new IntegerField();
    private final BigDecimalField price = new BigDecimalField();
    private final Consumer<String> saved;
    private final FormDialog dialog;
    private @Nullable ServiceListItem known;

    /**
     * For a new service.
     *
     * @param clinics where it may be offered; a single one is not asked for
     * @param saved hears the service's name
     */
    ServiceForm(Services services, List<ClinicListItem> clinics, Consumer<String> saved) {
        this(services, clinics, null, saved);
    }

    /** For a service that is there. */
    ServiceForm(Services services, ServiceAtClinic offer, Consumer<String> saved) {
        this(services, List.of(), offer, saved);
    }

    private ServiceForm(
            Services services, List<ClinicListItem> clinics, @Nullable ServiceAtClinic offer, Consumer<String> saved) {
        var service = offer == null ? null : offer.service();
        this.services = services;
        this.saved = saved;
        place = offer == null ? null : offer.clinic();
        known = service;
        id = service == null ? ServiceId.next() : service.id();
        dialog = new FormDialog(
                service == null
                        ? translate("clinic.services.add")
                        : translate("clinic.services.change.title", service.name()),
                translate(service == null ? "clinic.add" : "clinic.save"),
                this::save);
        clinic.setItems(clinics);
        clinic.setItemLabelGenerator(ClinicListItem::name);
        clinic.setLabel(translate("clinic.services.clinic"));
        clinic.addValueChangeListener(chosen -> showCurrency());
        layOut(clinics);
        fill(service);
        dialog.onLook(this::look);
    }

    void open() {
        dialog.open();
    }

    private void layOut(List<ClinicListItem> clinics) {
        name.setLabel(translate("clinic.services.name"));
        minutes.setLabel(translate("clinic.services.minutes"));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(SaveService.STEP);
        minutes.setMin(0);
        price.setLocale(language);
        dialog.wideField("name", name).setRequiredIndicatorVisible(true);
        if (clinics.size() > 1) {
            dialog.wideField("clinic", clinic).setRequiredIndicatorVisible(true);
        }
        dialog.field("minutes", minutes).setRequiredIndicatorVisible(true);
        dialog.field("price", price).setRequiredIndicatorVisible(true);
        if (clinics.size() == 1) {
            clinic.setValue(clinics.getFirst());
        }
        showCurrency();
    }

    private void fill(@Nullable ServiceListItem service) {
        minutes.setValue(USUAL_MINUTES);
        if (service != null) {
            name.setValue(service.name());
            minutes.setValue(service.minutes());
            price.setValue(service.price().amount());
        }
    }

    private void save() {
        services.save(new SaveService(
                id,
                place(),
                name.getValue(),
                Objects.requireNonNullElse(minutes.getValue(), 0),
                Price.of(price.getValue(), currency()),
                known == null ? null : known.version()));
        saved.accept(name.getValue().strip());
    }

    /** Shows what was saved beside what was typed; saving again then writes over it knowingly. */
    private void look() {
        known = services.of(place()).stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        new SavedMeanwhile(facts(known)).open();
    }

    private DefinitionList facts(ServiceListItem service) {
        var formats = Formats.here();
        var cost = service.price();
        return new DefinitionList()
                .fact(translate("clinic.services.name"), service.name())
                .fact(translate("clinic.services.minutes"), formats.number(service.minutes()))
                .fact(translate("clinic.services.price.any"), formats.money(cost.amount(), cost.currency()))
                .fact(
                        translate("clinic.state"),
                        translate(service.offered() ? "clinic.services.offered" : "clinic.services.retired"));
    }

    private ClinicId place() {
        if (place != null) {
            return place;
        }
        if (clinic.isEmpty()) {
            throw InvalidInput.at("clinic", "shared.required");
        }
        return clinic.getValue().id();
    }

    private void showCurrency() {
        price.setLabel(
                clinic.isEmpty() && known == null
                        ? translate("clinic.services.price.any")
                        : translate("clinic.services.price", currency().getDisplayName(language)));
    }

    private Currency currency() {
        return known == null
                ? Price.currencyOf(clinic.getValue().country())
                : known.price().currency();
    }

    private String translate(String key, Object... arguments) {
        return name.getTranslation(key, arguments);
    }
}
