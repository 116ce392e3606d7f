package org.fascia.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import org.fascia.security.ui.OneTimeLinkDialog;
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
    private final transient StaffCards cards;
    private final transient Access access;
    private final transient CurrentUser user;
    private final Div top = new Div();
    private String title = "";

    StaffMemberView(StaffMembers members, StaffCards cards, Access access, CurrentUser user) {
        this.members = members;
        this.cards = cards;
        this.access = access;
        this.user = user;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var detail = members.detail(
                StaffMemberId.of(entering.getRouteParameters().get(MEMBER).orElse("")));
        var person = detail.person();
        var columns = new Div(cards.profile(person, this::showHeader), cards.qualifications(detail));
        columns.addClassName("columns");
        getContent().removeAll();
        getContent().add(top, cards.roles(person, isOwn(person)), columns);
        showHeader(person);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showHeader(StaffListItem person) {
        title = person.name();
        var header = new PageHeader(title)
                .withBadge(RoleTexts.state(person.state()))
                .withBack(new RouterLink(getTranslation("staff.list.title"), StaffView.class));
        if (person.state() == AccountState.INVITED) {
            header.withAction(new Button(getTranslation("staff.invite.again"), click -> inviteAgain(person)));
        }
        if (access.owner() && !isOwn(person)) {
            header.withSecondary(person.state() == AccountState.DEACTIVATED ? reactivate(person) : deactivate(person));
        }
        top.removeAll();
        top.add(header);
        UI.getCurrent().getPage().setTitle(title);
    }

    private boolean isOwn(StaffListItem person) {
        return person.account().equals(user.accountIdOrNull());
    }

    private void inviteAgain(StaffListItem person) {
        Confirmation.ask(
                getTranslation("staff.invite.again.title", person.name()),
                getTranslation("staff.invite.again.text"),
                getTranslation("staff.invite.again"),
                () -> {
                    try {
                        new OneTimeLinkDialog(person.name(), members.inviteAgain(person.id())).open();
                    } catch (InvalidInput refused) {
                        Toast.failure(getTranslation(refused.messageKey(), refused.arguments()));
                    }
                });
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
                            showHeader(members.detail(person.id()).person());
                        }));
    }

    private Button reactivate(StaffListItem person) {
        return new Button(getTranslation("staff.reactivate.verb"), click -> {
            members.reactivate(person.id());
            Toast.success(getTranslation("staff.reactivate.done", person.name()));
            showHeader(members.detail(person.id()).person());
        });
    }
}
