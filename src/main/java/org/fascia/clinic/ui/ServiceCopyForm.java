package org.fascia.clinic.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.CopyService;
import org.fascia.clinic.Price;
import org.fascia.clinic.ServiceAtClinic;
import org.fascia.clinic.ServiceId;
import org.fascia.clinic.Services;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Formats;

/** Offers a service in further clinics; those that pay in another currency are asked for their price. */
class ServiceCopyForm {

    private final Locale language = UI.getCurrent().getLocale();
    private final Services services;
    private final ServiceAtClinic original;
    private final Runnable copied;
    private final Map<ClinicId, ServiceId> ids = new LinkedHashMap<>();
    private final CheckboxGroup<ClinicListItem> clinics = new CheckboxGroup<>();
    private final Map<Currency, BigDecimalField> prices = new LinkedHashMap<>();
    private final FormDialog dialog;

    /** @param others the clinics that do not have it */
    ServiceCopyForm(
            Services services, ServiceAtClinic original, String clinic, List<ClinicListItem> others, Runnable copied) {
        this.services = services;
        this.original = original;
        this.copied = copied;
        var service = original.service();
        var cost = service.price();
        dialog = new FormDialog(
                translate("clinic.services.copy.title", service.name()),
                translate("clinic.services.copy.verb"),
                this::copy);
        dialog.content(new Paragraph(translate(
                "clinic.services.copy.text",
                clinic,
                service.minutes(),
                Formats.here().money(cost.amount(), cost.currency()))));
        clinics.setLabel(translate("clinic.services.copy.clinics"));
        clinics.setItems(others);
        clinics.setItemLabelGenerator(ClinicListItem::name);
        clinics.addValueChangeListener(chosen -> showPrices());
        dialog.wideField("clinics", clinics);
        others.forEach(other -> {
            ids.put(other.id(), ServiceId.next());
            var currency = Price.currencyOf(other.country());
            if (!currency.equals(cost.currency())) {
                prices.computeIfAbsent(currency, this::field);
            }
        });
        if (others.size() == 1) {
            clinics.select(others);
        }
        showPrices();
    }

    void open() {
        dialog.open();
    }

    private BigDecimalField field(Currency currency) {
        var field = new BigDecimalField(translate("clinic.services.price", currency.getDisplayName(language)));
        field.setLocale(language);
        field.setRequiredIndicatorVisible(true);
        return dialog.field(name(currency), field);
    }

    private void showPrices() {
        prices.forEach((currency, field) -> field.setVisible(clinics.getValue().stream()
                .anyMatch(clinic -> Price.currencyOf(clinic.country()).equals(currency))));
    }

    private void copy() {
        services.copy(new CopyService(
                original.service().id(),
                original.clinic(),
                clinics.getValue().stream()
                        .map(clinic -> new CopyService.Copy(idAt(clinic), clinic.id(), price(clinic)))
                        .toList()));
        copied.run();
    }

    private ServiceId idAt(ClinicListItem clinic) {
        return ids.computeIfAbsent(clinic.id(), other -> ServiceId.next());
    }

    private Price price(ClinicListItem clinic) {
        var currency = Price.currencyOf(clinic.country());
        var field = prices.get(currency);
        if (field == null) {
            return original.service().price();
        }
        try {
            return Price.of(field.getValue(), currency);
        } catch (InvalidInput refused) {
            throw refused.at(name(currency));
        }
    }

    private static String name(Currency currency) {
        return "price." + currency.getCurrencyCode();
    }

    private String translate(String key, Object... arguments) {
        return clinics.getTranslation(key, arguments);
    }
}
