package org.fascia.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.fascia.clinic.Clinics;
import org.fascia.security.Access;
import org.fascia.security.CurrentUser;
import org.fascia.security.GrantListItem;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.staff.QualificationListItem;
import org.fascia.staff.Qualifications;
import org.fascia.staff.StaffDetail;
import org.fascia.staff.StaffListItem;

/** The sections of a person's screen. */
@org.springframework.stereotype.Component
class StaffSections {

    private final StaffForms forms;
    private final Clinics clinics;
    private final Qualifications qualifications;
    private final Access access;
    private final CurrentUser user;
    private final Clock clock;

    StaffSections(
            StaffForms forms,
            Clinics clinics,
            Qualifications qualifications,
            Access access,
            CurrentUser user,
            Clock clock) {
        this.forms = forms;
        this.clinics = clinics;
        this.qualifications = qualifications;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    SectionCard profile(StaffDetail detail, Runnable changed) {
        var person = detail.person();
        var facts = new DefinitionList()
                .fact(translate("staff.field.name"), person.name())
                .fact(translate("staff.field.profession"), person.profession())
                .fact(translate("staff.field.email"), person.email().value());
        return new SectionCard(translate("staff.profile.title"), facts)
                .withActions(quiet(translate("staff.change.title"), () -> forms.change(detail, changed)));
    }

    /** All roles, those that hold first; nobody grants themselves one. */
    SectionCard roles(StaffListItem person, Runnable changed) {
        var card = new SectionCard(translate("staff.roles.title"));
        if (person.account().equals(user.accountIdOrNull())) {
            card.add(new Paragraph(translate("staff.roles.own")));
        } else {
            card.withActions(quiet(translate("staff.grant.title"), () -> forms.grant(person, changed)));
        }
        if (person.grants().isEmpty()) {
            card.add(new EmptyState(Drawing.PEOPLE, translate("staff.roles.empty")));
            return card;
        }
        var texts = new RoleTexts(clinics.names(), Formats.here());
        var now = clock.instant();
        var list = new UnorderedList();
        list.addClassName("record-list");
        person.grants().stream()
                .sorted(Comparator.comparing((GrantListItem grant) -> isOver(grant, now))
                        .thenComparing(GrantListItem::startsOn, Comparator.reverseOrder()))
                .forEach(grant -> list.add(new RecordRow(
                        new Span(texts.role(grant)), "", texts.span(grant), marks(grant, texts, now, changed))));
        card.add(list);
        return card;
    }

    SectionCard qualifications(StaffDetail detail, Runnable changed) {
        var member = detail.person().id();
        var card = new SectionCard(translate("staff.qualifications.title"))
                .withActions(
                        quiet(translate("staff.qualification.add"), () -> forms.qualification(member, null, changed)));
        if (detail.qualifications().isEmpty()) {
            card.add(new EmptyState(Drawing.PLAN, translate("staff.qualifications.empty")));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("record-list");
        detail.qualifications()
                .forEach(item -> list.add(new RecordRow(
                        new Span(item.title()),
                        item.number() == null ? "" : item.number(),
                        "",
                        validity(item),
                        quiet(
                                translate("staff.qualification.edit"),
                                item.title(),
                                () -> forms.qualification(member, item, changed)),
                        quiet(translate("staff.qualification.remove"), item.title(), () -> {
                            qualifications.remove(member, item.id());
                            changed.run();
                        }))));
        card.add(list);
        return card;
    }

    private Component validity(QualificationListItem item) {
        var until = item.validUntil();
        if (until == null) {
            return new Span();
        }
        var day = Formats.here().date(until);
        return until.isBefore(
                        LocalDate.ofInstant(clock.instant(), Formats.here().zone()))
                ? StatusBadge.needsYou(translate("staff.qualification.expired", day))
                : StatusBadge.neutral(translate("staff.qualification.valid", day));
    }

    private Component[] marks(GrantListItem grant, RoleTexts texts, Instant now, Runnable changed) {
        if (isOver(grant, now)) {
            return new Component[] {StatusBadge.neutral(translate("staff.roles.over"))};
        }
        var state = grant.holdsAt(now)
                ? StatusBadge.good(translate("staff.roles.holds"))
                : StatusBadge.neutral(translate("staff.roles.later"));
        return mayEnd(grant)
                ? new Component[] {
                    state, quiet(translate("staff.end.verb"), texts.role(grant), () -> forms.end(grant, changed))
                }
                : new Component[] {state};
    }

    private boolean mayEnd(GrantListItem grant) {
        return access.owner() || (grant.clinic() != null && access.adminOf(grant.clinic()));
    }

    private static boolean isOver(GrantListItem grant, Instant now) {
        return grant.validUntil() != null && !grant.validUntil().isAfter(now);
    }

    private static Button quiet(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Button quiet(String text, String record, Runnable action) {
        var button = quiet(text, action);
        button.setAriaLabel(text + ": " + record);
        return button;
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
