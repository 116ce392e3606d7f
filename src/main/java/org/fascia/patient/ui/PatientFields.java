package org.fascia.patient.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.fascia.draft.ui.DraftForm;
import org.fascia.patient.EmergencyContact;
import org.fascia.patient.LookUp;
import org.fascia.patient.PatientDetails;
import org.fascia.patient.PersonName;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.Text;
import org.fascia.shared.TimeZones;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** The fields of who somebody is and how they are reached, as two dialogs show them. */
class PatientFields {

    private final TextField given;
    private final TextField family;
    private final DateField birthDate;
    private final TextField phone;
    private final EmailField email;
    private final Select<Locale> language = new Select<>();
    private final ComboBox<String> zone;
    private final TextField emergencyName;
    private final TextField emergencyRelation;
    private final TextField emergencyPhone;

    PatientFields(FormDialog dialog, Clock clock) {
        given = dialog.field("given", text(dialog, "patient.given"));
        family = dialog.field("family", text(dialog, "patient.family"));
        family.setRequiredIndicatorVisible(true);
        birthDate = dialog.field("birthDate", new DateField(dialog.getTranslation("patient.birthDate")));
        birthDate.setRequiredIndicatorVisible(true);
        birthDate.setInitialPosition(
                LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC")).minusYears(45));
        phone = dialog.field("phone", text(dialog, "patient.phone"));
        phone.setHelperText(dialog.getTranslation("patient.phone.hint"));
        email = dialog.field("email", new EmailField(dialog.getTranslation("patient.email")));
        email.setErrorMessage(null);
        language.setLabel(dialog.getTranslation("patient.language"));
        language.setItems(Locale.ENGLISH, Locale.GERMAN);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        dialog.field("language", language);
        zone = new ComboBox<>(
                dialog.getTranslation("patient.zone"),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .sorted()
                        .toList());
        dialog.field("zone", zone);
        dialog.content(new H3(dialog.getTranslation("patient.emergency")));
        emergencyName = dialog.field("emergencyName", text(dialog, "patient.emergency.name"));
        emergencyRelation = dialog.field("emergencyRelation", text(dialog, "patient.emergency.relation"));
        emergencyPhone = dialog.field("emergencyPhone", text(dialog, "patient.phone"));
    }

    void fill(PatientDetails details) {
        given.setValue(orEmpty(details.name().given()));
        family.setValue(details.name().family());
        birthDate.setValue(details.birthDate());
        phone.setValue(details.phone() == null ? "" : details.phone().display());
        email.setValue(details.email() == null ? "" : details.email().value());
        language.setValue(details.language());
        zone.setValue(details.zone().getId());
        var emergency = details.emergency();
        if (emergency != null) {
            emergencyName.setValue(emergency.name());
            emergencyRelation.setValue(orEmpty(emergency.relation()));
            emergencyPhone.setValue(emergency.phone().display());
        }
    }

    void preset(Locale preferred, ZoneId clinicZone) {
        language.setValue(Locale.of(preferred.getLanguage()));
        zone.setValue(clinicZone.getId());
    }

    void keep(DraftForm draft) {
        draft.keep("given", given)
                .keep("family", family)
                .keep("birthDate", birthDate, LocalDate::toString, LocalDate::parse)
                .keep("phone", phone)
                .keep("email", email)
                .keep("language", language, Locale::getLanguage, Locale::of)
                .keep("zone", zone)
                .keep("emergencyName", emergencyName)
                .keep("emergencyRelation", emergencyRelation)
                .keep("emergencyPhone", emergencyPhone);
    }

    /** @param country where telephone numbers without an international prefix are from */
    PatientDetails read(String country) {
        var name = new PersonName(given.getValue(), family.getValue());
        return new PatientDetails(
                name,
                born(),
                Text.orNull(email.getValue()) == null ? null : new Email(email.getValue()),
                phone("phone", phone.getValue(), country),
                emergency(country),
                language.getValue() == null ? Locale.ENGLISH : language.getValue(),
                TimeZones.parse("zone", zone.getValue()));
    }

    LookUp known(PatientDetails details) {
        return new LookUp(details.name(), details.birthDate(), details.phone());
    }

    private LocalDate born() {
        if (birthDate.getValue() == null) {
            throw InvalidInput.at("birthDate", birthDate.isUnreadable() ? "shared.date.invalid" : "shared.required");
        }
        return birthDate.getValue();
    }

    private @Nullable EmergencyContact emergency(String country) {
        var number = phone("emergencyPhone", emergencyPhone.getValue(), country);
        boolean named = Text.orNull(emergencyName.getValue()) != null;
        if (number == null && named) {
            throw InvalidInput.at("emergencyPhone", "shared.required");
        }
        return number == null
                ? null
                : new EmergencyContact(emergencyName.getValue(), emergencyRelation.getValue(), number);
    }

    private static @Nullable PhoneNumber phone(String field, String typed, String country) {
        if (Text.orNull(typed) == null) {
            return null;
        }
        try {
            return PhoneNumber.typed(typed, country);
        } catch (InvalidInput refused) {
            throw refused.at(field);
        }
    }

    private static TextField text(FormDialog dialog, String key) {
        return new TextField(dialog.getTranslation(key));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
