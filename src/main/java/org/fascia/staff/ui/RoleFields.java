package org.fascia.staff.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.fascia.clinic.ClinicListItem;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** A role, where, and from when to when. */
class RoleFields {

    private final Select<Role> role = new Select<>();
    private final ComboBox<ClinicListItem> clinic = new ComboBox<>();
    private final DateField from;
    private final DateField until;

    RoleFields(FormDialog form, List<Role> roles, List<ClinicListItem> clinics, LocalDate today) {
        var ui = UI.getCurrent();
        role.setLabel(ui.getTranslation("staff.field.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(item -> ui.getTranslation("security.role." + item));
        clinic.setLabel(ui.getTranslation("staff.field.clinic"));
        clinic.setItems(clinics);
        clinic.setItemLabelGenerator(ClinicListItem::name);
        from = new DateField(ui.getTranslation("staff.field.startsOn"));
        from.setValue(today);
        until = new DateField(ui.getTranslation("staff.field.endsOn"));
        until.setHelperText(ui.getTranslation("staff.field.endsOn.help"));
        role.addValueChangeListener(chosen -> {
            role.setHelperText(chosen.getValue() == null ? "" : ui.getTranslation("staff.role." + chosen.getValue()));
            clinic.setVisible(chosen.getValue() != Role.OWNER);
        });
        form.field("role", role);
        form.field("clinic", clinic);
        form.field("startsOn", from).setRequiredIndicatorVisible(true);
        form.field("endsOn", until);
        if (clinics.size() == 1) {
            clinic.setValue(clinics.getFirst());
        }
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
        return required("startsOn", from.getValue());
    }

    @Nullable
    LocalDate endsOn() {
        return until.getValue();
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidInput.at(field, "shared.required");
        }
        return value;
    }
}
