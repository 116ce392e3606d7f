package org.fascia.staff.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import org.fascia.security.GrantId;
import org.fascia.security.GrantListItem;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FormDialog;
import org.fascia.staff.GrantMembership;
import org.fascia.staff.Memberships;
import org.fascia.staff.StaffListItem;
import org.springframework.stereotype.Component;

/** The dialogs that give somebody a role, and end one. */
@Component
class MembershipForms {

    private final Memberships memberships;
    private final RoleChoices choices;

    MembershipForms(Memberships memberships, RoleChoices choices) {
        this.memberships = memberships;
        this.choices = choices;
    }

    void grant(StaffListItem person, Runnable granted) {
        new GrantForm(person, granted).dialog.open();
    }

    void end(StaffListItem person, String role, GrantListItem grant, Runnable ended) {
        var ui = UI.getCurrent();
        var today = memberships.today(grant.clinic());
        var last = new DateField(ui.getTranslation("staff.end.lastDay"));
        var dialog = new FormDialog(
                ui.getTranslation("staff.end.title", person.name()), ui.getTranslation("staff.end.verb"), () -> {
                    memberships.end(grant.id(), grant.clinic(), last.readRequired("endsOn"));
                    ended.run();
                });
        last.setValue(grant.startsOn().isAfter(today) ? grant.startsOn() : today);
        last.setMin(today);
        last.setHelperText(ui.getTranslation("staff.end.help"));
        dialog.content(new Paragraph(role));
        dialog.wideField("endsOn", last).setRequiredIndicatorVisible(true);
        dialog.open();
    }

    /** Its id is made when it opens: the same role given twice is one. */
    private final class GrantForm {

        private final GrantId id = GrantId.next();
        private final StaffListItem person;
        private final Runnable granted;
        private final FormDialog dialog;
        private final RoleFields fields;

        GrantForm(StaffListItem person, Runnable granted) {
            this.person = person;
            this.granted = granted;
            var ui = UI.getCurrent();
            dialog = new FormDialog(
                    ui.getTranslation("staff.grant.title", person.name()),
                    ui.getTranslation("staff.grant.verb"),
                    this::grant);
            fields = new RoleFields(dialog, choices);
        }

        private void grant() {
            memberships.grant(new GrantMembership(
                    id, person.id(), fields.role(), fields.clinic(), fields.startsOn(), fields.endsOn()));
            granted.run();
        }
    }
}
