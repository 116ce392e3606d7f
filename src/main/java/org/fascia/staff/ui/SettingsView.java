package org.fascia.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.fascia.clinic.Organizations;
import org.fascia.security.AccountState;
import org.fascia.security.GrantListItem;
import org.fascia.security.Role;
import org.fascia.security.RoleNames;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMembers;

/** What an owner sets for the whole group, and who its owners are. */
@Route("admin/settings")
@Menu(order = 90, title = "staff.settings.title", icon = "fascia:settings")
@RolesAllowed(RoleNames.OWNER)
class SettingsView extends Composite<Div> implements HasDynamicTitle {

    private final transient Organizations organizations;
    private final transient StaffMembers members;
    private final transient Clock clock;

    SettingsView(Organizations organizations, StaffMembers members, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getTranslation("staff.settings.title")), organization(), owners());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.settings.title");
    }

    private SectionCard organization() {
        var title = getTranslation("staff.settings.organization");
        var facts = new DefinitionList()
                .fact(getTranslation("staff.settings.name"), organizations.own().name());
        return new SectionCard(title, facts)
                .withActions(RecordList.action(
                        getTranslation("staff.edit"),
                        title,
                        () -> new RenameForm(
                                        organizations,
                                        // The name stands in the drawer and on every screen.
                                        () -> UI.getCurrent().getPage().reload())
                                .open()));
    }

    private SectionCard owners() {
        var now = clock.instant();
        var formats = Formats.here();
        var list = new RecordList();
        for (var person : members.list()) {
            person.grantsAt(now).stream()
                    .filter(grant -> grant.role() == Role.OWNER && person.state() != AccountState.DEACTIVATED)
                    .forEach(grant -> row(list, person, grant, formats));
        }
        return new SectionCard(
                getTranslation("staff.settings.owners"),
                new Paragraph(getTranslation("staff.settings.owners.text")),
                list);
    }

    private void row(RecordList list, StaffListItem person, GrantListItem grant, Formats formats) {
        list.row(
                StaffView.link(person),
                person.email().value(),
                getTranslation("staff.span.open", formats.date(grant.startsOn())),
                RoleTexts.state(person.state()));
    }
}
