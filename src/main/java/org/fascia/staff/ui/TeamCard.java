package org.fascia.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import org.fascia.security.AccountState;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.staff.Colleague;
import org.fascia.staff.StaffMembers;

/** Who works in a clinic today, and in which role; admins reach the person from here. */
class TeamCard extends SectionCard {

    private final transient StaffMembers members;
    private final transient ClinicId clinic;
    private final boolean editable;

    TeamCard(StaffMembers members, StaffInvitations invitations, ClinicId clinic, boolean editable) {
        super("");
        this.members = members;
        this.clinic = clinic;
        this.editable = editable;
        var title = getTranslation("staff.team.title");
        setTitle(title);
        if (editable) {
            withActions(RecordList.action(
                    getTranslation("staff.team.invite"), title, () -> invitations.open(clinic, this::show)));
        }
        show();
    }

    private void show() {
        removeAll();
        var all = members.colleagues(clinic);
        if (all.isEmpty()) {
            add(new EmptyState(Drawing.PEOPLE, getTranslation("staff.team.empty")));
            return;
        }
        var list = new RecordList();
        all.forEach(colleague -> list.row(
                name(colleague),
                colleague.profession() == null ? "" : colleague.profession(),
                colleague.roles().stream()
                        .sorted()
                        .map(role -> getTranslation("security.role." + role))
                        .collect(Collectors.joining(", ")),
                colleague.joined() ? new Component[0] : new Component[] {RoleTexts.state(AccountState.INVITED)}));
        add(list);
    }

    private Component name(Colleague colleague) {
        return editable
                ? new RouterLink(
                        colleague.name(),
                        StaffMemberView.class,
                        new RouteParameters(
                                StaffMemberView.MEMBER, colleague.member().toString()))
                : new Span(colleague.name());
    }
}
