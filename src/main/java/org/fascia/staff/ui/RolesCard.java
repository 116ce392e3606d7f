package org.fascia.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import org.fascia.security.Access;
import org.fascia.security.GrantListItem;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMembers;

/** All roles of a person, those that hold first. */
class RolesCard extends SectionCard {

    private final transient MembershipForms forms;
    private final transient StaffMembers members;
    private final transient Access access;
    private final transient RoleTexts texts;
    private final transient Clock clock;
    private final boolean own;

    /** @param own nobody grants a role to themselves */
    RolesCard(
            MembershipForms forms,
            StaffMembers members,
            Access access,
            RoleTexts texts,
            Clock clock,
            StaffListItem person,
            boolean own) {
        super("");
        this.forms = forms;
        this.members = members;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
        this.own = own;
        setTitle(getTranslation("staff.roles.title"));
        if (!own) {
            withActions(RecordList.action(
                    getTranslation("staff.grant"), person.name(), () -> forms.grant(person, () -> showAgain(person))));
        }
        show(person);
    }

    private void showAgain(StaffListItem person) {
        show(members.detail(person.id()).person());
    }

    private void show(StaffListItem person) {
        removeAll();
        if (own) {
            add(new Paragraph(getTranslation("staff.roles.own")));
        }
        if (person.grants().isEmpty()) {
            add(new EmptyState(Drawing.PEOPLE, getTranslation("staff.roles.empty")));
            return;
        }
        var now = clock.instant();
        var list = new RecordList();
        person.grants().stream()
                .sorted(Comparator.comparing((GrantListItem grant) -> isOver(grant, now))
                        .thenComparing(GrantListItem::startsOn, Comparator.reverseOrder()))
                .forEach(grant -> list.row(texts.role(grant), "", texts.span(grant), marks(person, grant, now)));
        add(list);
    }

    private Component[] marks(StaffListItem person, GrantListItem grant, Instant now) {
        if (isOver(grant, now)) {
            return new Component[] {StatusBadge.neutral(getTranslation("staff.roles.over"))};
        }
        var state = grant.holdsAt(now)
                ? StatusBadge.good(getTranslation("staff.roles.holds"))
                : StatusBadge.neutral(getTranslation("staff.roles.later"));
        if (!mayEnd(grant)) {
            return new Component[] {state};
        }
        var role = texts.role(grant);
        return new Component[] {
            state,
            RecordList.action(
                    getTranslation("staff.end.verb"),
                    role,
                    () -> forms.end(person, role, grant, () -> {
                        showAgain(person);
                        focus();
                    }))
        };
    }

    private boolean mayEnd(GrantListItem grant) {
        return access.owner() || (grant.clinic() != null && access.adminOf(grant.clinic()));
    }

    private static boolean isOver(GrantListItem grant, Instant now) {
        return grant.validUntil() != null && !grant.validUntil().isAfter(now);
    }
}
