package org.fascia.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.fascia.clinic.Address;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.EmergencyNumbers;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.Email;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.Text;
import org.fascia.shared.TimeZones;
import org.fascia.shared.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** The fields of what a clinic says of itself. */
class ClinicFields {

    private final Locale language;
    private final TextField name;
    private final TextField street;
    private final TextField postalCode;
    private final TextField city;
    private final ComboBox<String> country;
    private final ComboBox<String> zone;
    private final TextField phone;
    private final TextField email;
    private final TextField emergency;

    ClinicFields(FormDialog form) {
        language = UI.getCurrent().getLocale();
        name = form.wideField("name", text(form, "name"));
        country = form.field("country", new ComboBox<>(form.getTranslation("clinic.field.country")));
        zone = form.field("zone", new ComboBox<>(form.getTranslation("clinic.field.zone")));
        street = form.wideField("street", text(form, "street"));
        postalCode = form.field("postalCode", text(form, "postalCode"));
        city = form.field("city", text(form, "city"));
        phone = form.field("phone", text(form, "phone"));
        email = form.field("email", text(form, "email"));
        emergency = form.wideField("emergencyNumber", text(form, "emergencyNumber"));
        fillChoices(form);
    }

    private void fillChoices(FormDialog form) {
        country.setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::countryName))
                .toList());
        country.setItemLabelGenerator(this::countryName);
        country.addValueChangeListener(changed -> showEmergencyNumber(form));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("SystemV") && !id.startsWith("Etc/G"))
                .sorted()
                .toList());
        zone.setAllowCustomValue(true);
        zone.addCustomValueSetListener(typed -> zone.setValue(typed.getDetail()));
        name.setRequiredIndicatorVisible(true);
        country.setRequiredIndicatorVisible(true);
        zone.setRequiredIndicatorVisible(true);
        zone.setHelperText(form.getTranslation("clinic.field.zone.help"));
        emergency.setHelperText(form.getTranslation("clinic.field.emergencyNumber.help"));
    }

    void fill(ClinicFacts facts) {
        name.setValue(facts.name());
        country.setValue(facts.address().country());
        zone.setValue(facts.zone().getId());
        put(street, facts.address().street());
        put(postalCode, facts.address().postalCode());
        put(city, facts.address().city());
        put(phone, facts.phone() == null ? null : facts.phone().display());
        put(email, facts.email() == null ? null : facts.email().value());
        put(emergency, facts.emergencyNumber());
    }

    /** A new clinic is likely where the others are. */
    void suggest(String likelyCountry, ZoneId likelyZone) {
        country.setValue(likelyCountry);
        zone.setValue(likelyZone.getId());
    }

    void keep(DraftForm draft) {
        draft.keep("name", name)
                .keep("street", street)
                .keep("postalCode", postalCode)
                .keep("city", city)
                .keep("phone", phone)
                .keep("email", email)
                .keep("emergencyNumber", emergency)
                .keep("country", country)
                .keep("zone", zone);
    }

    /** Reads the fields; what is wrong is refused at its field. */
    ClinicFacts read() {
        var where = new Address(street.getValue(), postalCode.getValue(), city.getValue(), orEmpty(country));
        var typedPhone = Text.orNull(phone.getValue());
        var typedEmail = Text.orNull(email.getValue());
        return new ClinicFacts(
                name.getValue(),
                where,
                typedPhone == null ? null : PhoneNumber.typed(typedPhone, where.country()),
                typedEmail == null ? null : new Email(typedEmail),
                TimeZones.parse("zone", zone.getValue()),
                emergency.getValue());
    }

    private void showEmergencyNumber(Component form) {
        var number = country.isEmpty()
                ? null
                : EmergencyNumbers.of(country.getValue()).orElse(null);
        emergency.setPlaceholder(number == null ? "" : number);
        emergency.setHelperText(
                number == null
                        ? form.getTranslation("clinic.field.emergencyNumber.help")
                        : form.getTranslation("clinic.field.emergencyNumber.known", number));
    }

    private String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static TextField text(Component form, String field) {
        return new TextField(form.getTranslation("clinic.field." + field));
    }

    private static void put(HasValue<?, String> field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }

    private static String orEmpty(ComboBox<String> choice) {
        return choice.isEmpty() ? "" : choice.getValue();
    }
}
