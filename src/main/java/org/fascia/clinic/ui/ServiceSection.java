package org.fascia.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.Price;
import org.fascia.clinic.SaveService;
import org.fascia.clinic.ServiceId;
import org.fascia.clinic.ServiceListItem;
import org.fascia.clinic.Services;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.jspecify.annotations.Nullable;

/** What a clinic offers, with duration and price. */
class ServiceSection extends SectionCard {

    private static final int USUAL_MINUTES = 45;
    private static final Currency WITHOUT_COUNTRY = Currency.getInstance("EUR");

    private final transient Services services;
    private final transient ClinicDetail clinic;
    private final boolean editable;

    ServiceSection(Services services, ClinicDetail clinic, boolean editable) {
        super("");
        this.services = services;
        this.clinic = clinic;
        this.editable = editable;
        setTitle(getTranslation("clinic.services.title"));
        if (editable) {
            withActions(ClinicSections.quiet(getTranslation("clinic.services.add"), () -> edit(null)));
        }
        fill();
    }

    private void fill() {
        removeAll();
        var all = services.of(clinic.id());
        if (all.isEmpty()) {
            add(new EmptyState(Drawing.PLAN, getTranslation("clinic.services.empty")));
            return;
        }
        var formats = Formats.in(clinic.facts().zone());
        var rows = new RecordRows();
        all.forEach(service -> rows.row(
                service.name(),
                getTranslation(
                        "clinic.services.facts",
                        service.minutes(),
                        formats.money(service.price().amount(), service.price().currency())),
                marks(service).toArray(Component[]::new)));
        add(rows);
    }

    private List<Component> marks(ServiceListItem service) {
        var marks = new ArrayList<Component>();
        if (!service.offered()) {
            marks.add(StatusBadge.neutral(getTranslation("clinic.services.retired")));
        }
        if (editable) {
            marks.add(RecordRows.action(getTranslation("clinic.services.change"), service.name(), () -> edit(service)));
            marks.add(
                    service.offered()
                            ? RecordRows.action(getTranslation("clinic.services.retire"), service.name(), () -> {
                                services.retire(clinic.id(), service.id());
                                fill();
                            })
                            : RecordRows.action(getTranslation("clinic.services.offerAgain"), service.name(), () -> {
                                services.offerAgain(clinic.id(), service.id());
                                fill();
                            }));
        }
        return marks;
    }

    private void edit(@Nullable ServiceListItem service) {
        var id = service == null ? ServiceId.next() : service.id();
        var currency = service == null ? usualCurrency() : service.price().currency();
        var name = new TextField(getTranslation("clinic.services.name"));
        var minutes = new IntegerField(getTranslation("clinic.services.minutes"));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(SaveService.STEP);
        minutes.setMin(0);
        var price = new BigDecimalField(getTranslation("clinic.services.price", currency.getDisplayName(getLocale())));
        price.setLocale(getLocale());
        minutes.setValue(USUAL_MINUTES);
        if (service != null) {
            name.setValue(service.name());
            minutes.setValue(service.minutes());
            price.setValue(service.price().amount());
        }
        var dialog = new FormDialog(
                getTranslation(service == null ? "clinic.services.add" : "clinic.services.change"),
                getTranslation(service == null ? "clinic.services.addVerb" : "clinic.change.verb"),
                () -> {
                    services.save(new SaveService(
                            id,
                            clinic.id(),
                            name.getValue(),
                            Objects.requireNonNullElse(minutes.getValue(), 0),
                            Price.of(price.getValue(), currency),
                            service == null ? null : service.version()));
                    fill();
                });
        dialog.wideField("name", name).setRequiredIndicatorVisible(true);
        dialog.field("minutes", minutes).setRequiredIndicatorVisible(true);
        dialog.field("price", price).setRequiredIndicatorVisible(true);
        dialog.onLook(() -> ClinicForms.look(clinic.id()));
        dialog.open();
        name.focus();
    }

    private Currency usualCurrency() {
        var usual = Price.currencyOf(clinic.facts().address().country());
        return usual == null ? WITHOUT_COUNTRY : usual;
    }
}
