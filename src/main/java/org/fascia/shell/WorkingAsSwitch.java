package org.fascia.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import org.fascia.security.Role;

/** Changes the role that this tab works as; shown to people who hold several. */
class WorkingAsSwitch extends Select<Role> {

    WorkingAsSwitch(Occupant occupant) {
        addClassName("working-as");
        setAriaLabel(getTranslation("shell.workingAs"));
        setItems(occupant.roles());
        setItemLabelGenerator(role -> getTranslation("security.role." + role.name()));
        setValue(occupant.role());
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                var ui = UI.getCurrent();
                occupant.workAs(ui, chosen.getValue());
                ui.navigate("");
            }
        });
    }
}
