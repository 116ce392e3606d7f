package org.fascia.staff.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.fascia.clinic.OrganizationSettings;
import org.fascia.clinic.Organizations;
import org.fascia.clinic.RenameOrganization;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.SavedMeanwhile;

/** Gives the organization another name. It is read afresh when the form opens. */
class RenameForm {

    private final Organizations organizations;
    private final TextField name = new TextField();
    private final FormDialog dialog;
    private final Runnable renamed;
    private OrganizationSettings settings;

    RenameForm(Organizations organizations, Runnable renamed) {
        this.organizations = organizations;
        this.renamed = renamed;
        settings = organizations.settings();
        dialog = new FormDialog(
                name.getTranslation("staff.settings.rename"), name.getTranslation("staff.save"), this::save);
        name.setLabel(name.getTranslation("staff.settings.name"));
        name.setHelperText(name.getTranslation("staff.settings.name.help"));
        name.setValue(settings.name());
        dialog.wideField("name", name).setRequiredIndicatorVisible(true);
        dialog.onLook(this::look);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        organizations.rename(new RenameOrganization(name.getValue(), settings.version()));
        renamed.run();
    }

    /** Shows what was saved beside what was typed; saving again then writes over it knowingly. */
    private void look() {
        settings = organizations.settings();
        new SavedMeanwhile(new DefinitionList().fact(name.getLabel(), settings.name())).open();
    }
}
