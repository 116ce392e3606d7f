package org.fascia.staff.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import org.fascia.clinic.ClinicListItem;
import org.fascia.draft.ui.DraftForm;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** A role, where, and from when to when. */
class RoleFields {

    private final List<ClinicListItem> clinics;
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final ComboBox<ClinicListItem> clinic = new ComboBox<>();
    private final DateField from;
    private final DateField until;

    RoleFields(FormDialog form, RoleChoices choices) {
        clinics = choices.clinics();
        from = new DateField(translate("staff.field.startsOn"));
        until = new DateField(translate("staff.field.endsOn"));
        until.setHelperText(translate("staff.field.endsOn.help"));
        role.setLabel(translate("staff.field.role"));
        role.setItems(choices.roles());
        role.setItemLabelGenerator(item -> translate("security.role." + item));
        role.addValueChangeListener(chosen -> explain(chosen.getValue()));
        clinic.setLabel(translate("staff.field.clinic"));
        clinic.setItems(clinics);
        clinic.setItemLabelGenerator(ClinicListItem::name);
        if (clinics.size() == 1) {
            clinic.setValue(clinics.getFirst());
        }
        from.setValue(
                choices.today(clinics.isEmpty() ? null : clinics.getFirst().id()));
        if (clinics.isEmpty()) {
            form.content(new Paragraph(translate("staff.field.clinic.none")));
        }
        form.wideField("role", role).setRequiredIndicatorVisible(true);
        form.wideField("clinic", clinic).setRequiredIndicatorVisible(true);
        form.field("startsOn", from).setRequiredIndicatorVisible(true);
        form.field("endsOn", until);
    }

    void suggest(@Nullable ClinicId likely) {
        clinics.stream().filter(item -> item.id().equals(likely)).findFirst().ifPresent(clinic::setValue);
    }

    void keep(DraftForm draft) {
        draft.keep("role", role, Role::name, Role::valueOf)
                .keep("clinic", clinic, item -> item.id().toString(), this::known)
                .keep("startsOn", from, LocalDate::toString, LocalDate::parse)
                .keep("endsOn", until, LocalDate::toString, LocalDate::parse);
    }

    Role role() {
        return required("role", role.getValue());
    }

    @Nullable
    ClinicId clinic() {
        return role() == Role.OWNER
                ? null
                : required("clinic", clinic.getValue()).id();
    }

    LocalDate startsOn() {
        return from.readRequired("startsOn");
    }

    @Nullable
    LocalDate endsOn() {
        return until.read("endsOn");
    }

    private void explain(@Nullable Role chosen) {
        role.setHelperText(chosen == null ? "" : translate("staff.role." + chosen));
        clinic.setVisible(chosen != Role.OWNER);
    }

    private ClinicListItem known(String id) {
        return clinics.stream()
                .filter(item -> item.id().toString().equals(id))
                .findFirst()
                .orElseGet(clinic::getEmptyValue);
    }

    private String translate(String key) {
        return role.getTranslation(key);
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidInput.at(field, "shared.required");
        }
        return value;
    }
}
