package org.fascia.staff.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fascia.shared.NotFound;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SavedMeanwhile;
import org.fascia.staff.QualificationId;
import org.fascia.staff.QualificationListItem;
import org.fascia.staff.Qualifications;
import org.fascia.staff.SaveQualification;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;
import org.jspecify.annotations.Nullable;

/** Adds a qualification, or corrects one. */
class QualificationForm {

    private final Qualifications qualifications;
    private final StaffMembers members;
    private final StaffMemberId member;
    private final QualificationId id;
    private final TextField title = new TextField();
    private final TextField number = new TextField();
    private final DateField until = new DateField(title.getTranslation("staff.qualification.until"));
    private final FormDialog dialog;
    private final Consumer<String> saved;
    private @Nullable Long version;

    /** @param saved hears the title */
    QualificationForm(
            Qualifications qualifications,
            StaffMembers members,
            StaffMemberId member,
            @Nullable QualificationListItem known,
            Consumer<String> saved) {
        this.qualifications = qualifications;
        this.members = members;
        this.member = member;
        this.saved = saved;
        id = known == null ? QualificationId.next() : known.id();
        dialog = new FormDialog(
                title.getTranslation(known == null ? "staff.qualification.add" : "staff.qualification.change"),
                title.getTranslation(known == null ? "staff.qualification.addVerb" : "staff.save"),
                this::save);
        title.setLabel(title.getTranslation("staff.qualification.title"));
        number.setLabel(title.getTranslation("staff.qualification.number"));
        dialog.wideField("title", title).setRequiredIndicatorVisible(true);
        dialog.field("number", number);
        dialog.field("validUntil", until);
        dialog.onLook(this::look);
        if (known != null) {
            version = known.version();
            title.setValue(known.title());
            number.setValue(known.number() == null ? "" : known.number());
            until.setValue(known.validUntil());
        }
    }

    void open() {
        dialog.open();
    }

    private void save() {
        qualifications.save(new SaveQualification(
                id, member, title.getValue(), number.getValue(), until.read("validUntil"), version));
        saved.accept(title.getValue().strip());
    }

    /** Shows what was saved beside what was typed; saving again then writes over it knowingly. */
    private void look() {
        var now = members.detail(member).qualifications().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        version = now.version();
        var day = now.validUntil();
        new SavedMeanwhile(new DefinitionList()
                        .fact(title.getLabel(), now.title())
                        .fact(number.getLabel(), now.number())
                        .fact(
                                until.getLabel(),
                                day == null ? null : Formats.here().date(day)))
                .open();
    }
}
