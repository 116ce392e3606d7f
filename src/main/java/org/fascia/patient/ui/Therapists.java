package org.fascia.patient.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import org.fascia.staff.StaffName;

/** A choice among the therapists of a clinic, or nobody. */
final class Therapists {

    private Therapists() {}

    static Select<StaffName> select(String label) {
        var nobody = UI.getCurrent().getTranslation("patient.care.nobody");
        var select = new Select<StaffName>();
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(nobody);
        select.setItemLabelGenerator(person -> person == null ? nobody : person.name());
        return select;
    }
}
