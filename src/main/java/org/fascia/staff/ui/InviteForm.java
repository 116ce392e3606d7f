package org.fascia.staff.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.fascia.draft.ui.DraftForm;
import org.fascia.security.ui.OneTimeLinkDialog;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Language;
import org.fascia.staff.InviteStaff;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;
import org.jspecify.annotations.Nullable;

/** Invites somebody with their first role; the link to hand over is shown once. */
class InviteForm {

    private final StaffMembers members;
    private final StaffMemberId id = StaffMemberId.next();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Language> language = new Select<>();
    private final RoleFields role;
    private final FormDialog dialog;
    private final Runnable invited;

    /** @param clinic where the person will likely work */
    InviteForm(StaffMembers members, RoleChoices choices, @Nullable ClinicId clinic, Runnable invited) {
        this.members = members;
        this.invited = invited;
        dialog = new FormDialog(translate("staff.invite.title"), translate("staff.invite.verb"), this::invite);
        name.setLabel(translate("staff.field.name"));
        name.setHelperText(translate("staff.field.name.help"));
        email.setLabel(translate("staff.field.email"));
        language.setLabel(translate("staff.field.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(Language.current());
        dialog.field("name", name).setRequiredIndicatorVisible(true);
        dialog.field("email", email).setRequiredIndicatorVisible(true);
        role = new RoleFields(dialog, choices);
        role.suggest(clinic);
        dialog.field("language", language);
    }

    /** Opens the form and keeps what is typed in the draft. */
    void open(DraftForm draft) {
        role.keep(draft);
        draft.keep("name", name)
                .keep("email", email)
                .keep("language", language, Language::name, Language::valueOf)
                .in(dialog);
        dialog.open();
    }

    private void invite() {
        var command = new InviteStaff(
                id,
                new Email(email.getValue()),
                name.getValue(),
                language.getValue().locale(),
                role.role(),
                role.clinic(),
                role.startsOn(),
                role.endsOn());
        var link = members.invite(command);
        invited.run();
        new OneTimeLinkDialog(command.name(), link).open();
    }

    private String translate(String key) {
        return name.getTranslation(key);
    }
}
