package org.fascia.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fascia.shared.ui.Confirmation;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.staff.QualificationListItem;
import org.fascia.staff.Qualifications;
import org.fascia.staff.StaffDetail;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;
import org.jspecify.annotations.Nullable;

/** What somebody is qualified and registered for. */
class QualificationsCard extends SectionCard {

    private final transient Qualifications qualifications;
    private final transient StaffMembers members;
    private final transient StaffMemberId member;
    private final transient Clock clock;

    QualificationsCard(Qualifications qualifications, StaffMembers members, StaffDetail detail, Clock clock) {
        super("");
        this.qualifications = qualifications;
        this.members = members;
        this.member = detail.person().id();
        this.clock = clock;
        setTitle(getTranslation("staff.qualifications.title"));
        withActions(RecordList.action(
                getTranslation("staff.qualification.add"),
                getTranslation("staff.qualifications.title"),
                () -> open(null)));
        show(detail.qualifications());
    }

    private void showAgain() {
        show(members.detail(member).qualifications());
    }

    private void show(List<QualificationListItem> held) {
        removeAll();
        if (held.isEmpty()) {
            add(new EmptyState(Drawing.PLAN, getTranslation("staff.qualifications.empty")));
            return;
        }
        var list = new RecordList();
        held.forEach(item -> list.row(
                item.title(),
                item.number() == null ? "" : item.number(),
                "",
                validity(item),
                edit(item),
                remove(item)));
        add(list);
    }

    private void open(@Nullable QualificationListItem item) {
        new QualificationForm(qualifications, members, member, item, title -> {
                    showAgain();
                    if (item != null) {
                        RecordList.focus(this, title);
                    }
                })
                .open();
    }

    private Component validity(QualificationListItem item) {
        var until = item.validUntil();
        if (until == null) {
            return new Span();
        }
        var formats = Formats.here();
        return until.isBefore(LocalDate.ofInstant(clock.instant(), formats.zone()))
                ? StatusBadge.needsYou(getTranslation("staff.qualification.expired", formats.date(until)))
                : StatusBadge.neutral(getTranslation("staff.qualification.valid", formats.date(until)));
    }

    private Component edit(QualificationListItem item) {
        return RecordList.action(getTranslation("staff.edit"), item.title(), () -> open(item));
    }

    private Component remove(QualificationListItem item) {
        return RecordList.action(
                getTranslation("staff.qualification.remove"),
                item.title(),
                () -> Confirmation.danger(
                        getTranslation("staff.qualification.remove.title", item.title()),
                        getTranslation("staff.qualification.remove.text"),
                        getTranslation("staff.qualification.remove.verb"),
                        () -> {
                            qualifications.remove(member, item.id());
                            showAgain();
                            focus();
                        }));
    }
}
