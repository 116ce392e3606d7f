package org.fascia.staff.ui;

import java.util.function.Consumer;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMembers;

/** How somebody is named, what they are, and with which address they sign in. */
class ProfileCard extends SectionCard {

    private final transient StaffMembers members;

    /** @param changed hears the person as they are now */
    ProfileCard(StaffMembers members, StaffListItem person, Consumer<StaffListItem> changed) {
        super("");
        this.members = members;
        var title = getTranslation("staff.profile.title");
        setTitle(title);
        withActions(RecordList.action(
                getTranslation("staff.edit"),
                title,
                () -> new ProfileForm(members, person.id(), () -> changed.accept(showAgain(person))).open()));
        show(person);
    }

    private StaffListItem showAgain(StaffListItem before) {
        var person = members.detail(before.id()).person();
        show(person);
        return person;
    }

    private void show(StaffListItem person) {
        removeAll();
        add(new DefinitionList()
                .fact(getTranslation("staff.field.name"), person.name())
                .fact(getTranslation("staff.field.profession"), person.profession())
                .fact(getTranslation("staff.field.email"), person.email().value()));
    }
}
