package org.fascia.staff.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.SavedMeanwhile;
import org.fascia.staff.ChangeStaffMember;
import org.fascia.staff.StaffDetail;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;

/** Changes how somebody is named and what they are. It is read afresh when the form opens. */
class ProfileForm {

    private final StaffMembers members;
    private final TextField name = new TextField();
    private final TextField profession = new TextField();
    private final FormDialog dialog;
    private final Runnable changed;
    private StaffDetail detail;

    ProfileForm(StaffMembers members, StaffMemberId id, Runnable changed) {
        this.members = members;
        this.changed = changed;
        detail = members.detail(id);
        var person = detail.person();
        dialog = new FormDialog(
                name.getTranslation("staff.change.title", person.name()),
                name.getTranslation("staff.save"),
                this::save);
        name.setLabel(name.getTranslation("staff.field.name"));
        name.setHelperText(name.getTranslation("staff.field.name.help"));
        name.setValue(person.name());
        profession.setLabel(name.getTranslation("staff.field.profession"));
        profession.setHelperText(name.getTranslation("staff.field.profession.help"));
        profession.setValue(person.profession() == null ? "" : person.profession());
        dialog.wideField("name", name).setRequiredIndicatorVisible(true);
        dialog.wideField("profession", profession);
        dialog.onLook(this::look);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        members.change(
                new ChangeStaffMember(detail.person().id(), detail.version(), name.getValue(), profession.getValue()));
        changed.run();
    }

    /** Shows what was saved beside what was typed; saving again then writes over it knowingly. */
    private void look() {
        detail = members.detail(detail.person().id());
        new SavedMeanwhile(new DefinitionList()
                        .fact(name.getLabel(), detail.person().name())
                        .fact(profession.getLabel(), detail.person().profession()))
                .open();
    }
}
