package org.fascia.staff.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Clinics;
import org.fascia.draft.Drafts;
import org.fascia.draft.ui.DraftForm;
import org.fascia.draft.ui.DraftNotice;
import org.fascia.security.CurrentUser;
import org.fascia.security.GrantId;
import org.fascia.security.GrantListItem;
import org.fascia.security.Role;
import org.fascia.security.ui.OneTimeLinkDialog;
import org.fascia.shared.Email;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Language;
import org.fascia.staff.ChangeStaffMember;
import org.fascia.staff.GrantMembership;
import org.fascia.staff.InviteStaff;
import org.fascia.staff.Memberships;
import org.fascia.staff.QualificationId;
import org.fascia.staff.QualificationListItem;
import org.fascia.staff.Qualifications;
import org.fascia.staff.SaveQualification;
import org.fascia.staff.StaffDetail;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dialogs with which people are invited and changed. */
@Component
class StaffForms {

    private final StaffMembers members;
    private final Memberships memberships;
    private final Qualifications qualifications;
    private final Clinics clinics;
    private final CurrentUser user;
    private final Drafts drafts;

    StaffForms(
            StaffMembers members,
            Memberships memberships,
            Qualifications qualifications,
            Clinics clinics,
            CurrentUser user,
            Drafts drafts) {
        this.members = members;
        this.memberships = memberships;
        this.qualifications = qualifications;
        this.clinics = clinics;
        this.user = user;
        this.drafts = drafts;
    }

    void invite(Runnable invited) {
        var ui = UI.getCurrent();
        var id = StaffMemberId.next();
        var draft = new DraftForm(drafts, "staff:new");
        var form = new SubmittedForm("staff.invite.title", "staff.invite.verb");
        var name = form.dialog.field("name", new TextField(ui.getTranslation("staff.field.name")));
        var email = form.dialog.field("email", new EmailField(ui.getTranslation("staff.field.email")));
        var role = roleFields(form.dialog);
        var language = new Select<Language>();
        language.setLabel(ui.getTranslation("staff.field.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(Language.current());
        form.dialog.field("language", language);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(ui.getTranslation("staff.field.name.help"));
        email.setRequiredIndicatorVisible(true);
        draft.keep("name", name).keep("email", email);
        draft.leftAt().ifPresent(when -> form.dialog.notice(new DraftNotice(draft, when)));
        form.onSubmit(() -> {
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
            draft.discard();
            invited.run();
            new OneTimeLinkDialog(command.name(), link).open();
        });
        form.dialog.open();
        name.focus();
    }

    void inviteAgain(StaffListItem person) {
        new OneTimeLinkDialog(person.name(), members.inviteAgain(person.id())).open();
    }

    void grant(StaffListItem person, Runnable granted) {
        var id = GrantId.next();
        var form = new SubmittedForm("staff.grant.title", "staff.grant.verb");
        var role = roleFields(form.dialog);
        form.onSubmit(() -> {
            memberships.grant(
                    new GrantMembership(id, person.id(), role.role(), role.clinic(), role.startsOn(), role.endsOn()));
            granted.run();
        });
        form.dialog.open();
    }

    void end(GrantListItem grant, Runnable ended) {
        var ui = UI.getCurrent();
        var today = memberships.today(grant.clinic());
        var form = new SubmittedForm("staff.end.title", "staff.end.verb");
        var last = form.dialog.wideField("endsOn", new DateField(ui.getTranslation("staff.end.lastDay")));
        last.setValue(today);
        last.setMin(today);
        last.setHelperText(ui.getTranslation("staff.end.help"));
        form.onSubmit(() -> {
            memberships.end(grant.id(), grant.clinic(), last.isEmpty() ? today : last.getValue());
            ended.run();
        });
        form.dialog.open();
    }

    void change(StaffDetail detail, Runnable changed) {
        var ui = UI.getCurrent();
        var person = detail.person();
        var form = new SubmittedForm("staff.change.title", "staff.change.verb");
        var name = form.dialog.wideField("name", new TextField(ui.getTranslation("staff.field.name")));
        var profession =
                form.dialog.wideField("profession", new TextField(ui.getTranslation("staff.field.profession")));
        name.setRequiredIndicatorVisible(true);
        name.setValue(person.name());
        profession.setValue(person.profession() == null ? "" : person.profession());
        profession.setHelperText(ui.getTranslation("staff.field.profession.help"));
        form.onSubmit(() -> {
            members.change(
                    new ChangeStaffMember(person.id(), detail.version(), name.getValue(), profession.getValue()));
            changed.run();
        });
        form.dialog.onLook(() -> ui.getPage().open("admin/staff/" + person.id(), "_blank"));
        form.dialog.open();
    }

    void qualification(StaffMemberId member, @Nullable QualificationListItem known, Runnable saved) {
        var ui = UI.getCurrent();
        var id = known == null ? QualificationId.next() : known.id();
        var form = new SubmittedForm(
                known == null ? "staff.qualification.add" : "staff.qualification.change",
                known == null ? "staff.qualification.addVerb" : "staff.change.verb");
        var title = form.dialog.wideField("title", new TextField(ui.getTranslation("staff.qualification.title")));
        var number = form.dialog.field("number", new TextField(ui.getTranslation("staff.qualification.number")));
        var until = form.dialog.field("validUntil", new DateField(ui.getTranslation("staff.qualification.until")));
        title.setRequiredIndicatorVisible(true);
        if (known != null) {
            title.setValue(known.title());
            number.setValue(known.number() == null ? "" : known.number());
            until.setValue(known.validUntil());
        }
        form.onSubmit(() -> {
            qualifications.save(new SaveQualification(
                    id,
                    member,
                    title.getValue(),
                    number.getValue(),
                    until.getValue(),
                    known == null ? null : known.version()));
            saved.run();
        });
        form.dialog.open();
        title.focus();
    }

    private RoleFields roleFields(FormDialog dialog) {
        var where = user.isOwner()
                ? clinics.list()
                : clinics.list().stream().filter(this::isOwn).toList();
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.isStaff() && (role != Role.OWNER || user.isOwner()))
                .toList();
        if (where.isEmpty()) {
            dialog.content(new Paragraph(UI.getCurrent().getTranslation("staff.field.clinic.none")));
        }
        return new RoleFields(dialog, roles, where, today(where));
    }

    private LocalDate today(List<ClinicListItem> where) {
        return memberships.today(where.isEmpty() ? null : where.getFirst().id());
    }

    private boolean isOwn(ClinicListItem clinic) {
        return user.clinicsAs(Role.CLINIC_ADMIN).contains(clinic.id());
    }

    /** A dialog whose command is told after its fields are known. */
    private static final class SubmittedForm {

        private final FormDialog dialog;
        private Runnable command = () -> {};

        SubmittedForm(String title, String verb) {
            var ui = UI.getCurrent();
            dialog = new FormDialog(ui.getTranslation(title), ui.getTranslation(verb), () -> command.run());
        }

        void onSubmit(Runnable newCommand) {
            command = newCommand;
        }
    }
}
