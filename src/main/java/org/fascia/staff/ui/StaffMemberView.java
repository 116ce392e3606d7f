package org.fascia.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.fascia.security.Access;
import org.fascia.security.AccountState;
import org.fascia.security.CurrentUser;
import org.fascia.security.RoleNames;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.Confirmation;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.Toast;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;

/** One member of staff: profile, roles with their dates, qualifications. */
@Route("admin/staff/:" + StaffMemberView.MEMBER)
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN})
class StaffMemberView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String MEMBER = "member";

    private final transient StaffMembers members;
    private final transient StaffForms forms;
    private final transient StaffSections sections;
    private final transient Access access;
    private final transient CurrentUser user;
    private String title = "";

    StaffMemberView(StaffMembers members, StaffForms forms, StaffSections sections, Access access, CurrentUser user) {
        this.members = members;
        this.forms = forms;
        this.sections = sections;
        this.access = access;
        this.user = user;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(StaffMemberId.of(entering.getRouteParameters().get(MEMBER).orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(StaffMemberId id) {
        var detail = members.detail(id);
        Runnable reload = () -> show(id);
        title = detail.person().name();
        var columns = new Div(sections.profile(detail, reload), sections.qualifications(detail, reload));
        columns.addClassName("columns");
        getContent().removeAll();
        getContent().add(header(detail.person()), sections.roles(detail.person(), reload), columns);
    }

    private PageHeader header(StaffListItem person) {
        var header = new PageHeader(title)
                .withBadge(RoleTexts.state(person.state()))
                .withBack(new RouterLink(getTranslation("staff.list.title"), StaffView.class));
        if (person.state() == AccountState.INVITED) {
            header.withAction(new Button(getTranslation("staff.invite.again"), click -> inviteAgain(person)));
        }
        if (access.owner() && !person.account().equals(user.accountIdOrNull())) {
            header.withSecondary(person.state() == AccountState.DEACTIVATED ? reactivate(person) : deactivate(person));
        }
        return header;
    }

    private void inviteAgain(StaffListItem person) {
        try {
            forms.inviteAgain(person);
        } catch (InvalidInput refused) {
            Toast.failure(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private Button deactivate(StaffListItem person) {
        return new Button(
                getTranslation("staff.deactivate.verb"),
                click -> Confirmation.danger(
                        getTranslation("staff.deactivate.title", person.name()),
                        getTranslation("staff.deactivate.text"),
                        getTranslation("staff.deactivate.verb"),
                        () -> {
                            members.deactivate(person.id());
                            Toast.success(getTranslation("staff.deactivate.done", person.name()));
                            show(person.id());
                        }));
    }

    private Button reactivate(StaffListItem person) {
        return new Button(getTranslation("staff.reactivate.verb"), click -> {
            members.reactivate(person.id());
            Toast.success(getTranslation("staff.reactivate.done", person.name()));
            show(person.id());
        });
    }
}
