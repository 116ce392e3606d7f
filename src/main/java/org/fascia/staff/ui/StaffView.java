package org.fascia.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fascia.clinic.Clinics;
import org.fascia.security.Role;
import org.fascia.security.RoleNames;
import org.fascia.security.ui.MenuAs;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMembers;

/** The people who work here: all of them for owners, those of their clinics for clinic admins. */
@Route("admin/staff")
@Menu(order = 25, title = "staff.list.title", icon = "fascia:user")
@MenuAs(role = Role.CLINIC_ADMIN, order = 35)
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN})
class StaffView extends Composite<Div> implements HasDynamicTitle {

    private final transient StaffMembers members;
    private final transient Clinics clinics;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final SectionCard card;
    private final Div rows = new Div();
    private transient List<StaffListItem> people = List.of();

    StaffView(StaffMembers members, Clinics clinics, StaffInvitations invitations, Clock clock) {
        this.members = members;
        this.clinics = clinics;
        this.clock = clock;
        getContent().addClassName("stack");
        var header = new PageHeader(getTranslation("staff.list.title"), getTranslation("staff.list.subtitle"))
                .withAction(new Button(getTranslation("staff.invite.title"), click -> invitations.open(this::load)));
        search.setLabel(getTranslation("staff.list.search"));
        search.setPrefixComponent(FasciaIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        search.addClassName("record-search");
        card = new SectionCard(getTranslation("staff.list.all"), search, rows);
        getContent().add(header, card);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.list.title");
    }

    private void load() {
        people = members.list();
        show();
    }

    private void show() {
        var words = fold(search.getValue()).split("\\s+", -1);
        var found = people.stream().filter(person -> matches(person, words)).toList();
        card.setTitle(getTranslation("staff.list.count", found.size()));
        rows.removeAll();
        rows.add(found.isEmpty() ? new EmptyState(Drawing.SEARCH, getTranslation("staff.list.empty")) : list(found));
    }

    private RecordList list(List<StaffListItem> found) {
        var texts = new RoleTexts(clinics.names(), Formats.here());
        var now = clock.instant();
        var list = new RecordList();
        found.forEach(person -> list.row(
                link(person),
                person.profession() == null ? person.email().value() : person.profession(),
                texts.roles(person, now),
                RoleTexts.state(person.state())));
        return list;
    }

    static RouterLink link(StaffListItem person) {
        return new RouterLink(
                person.name(),
                StaffMemberView.class,
                new RouteParameters(StaffMemberView.MEMBER, person.id().toString()));
    }

    private static boolean matches(StaffListItem person, String... words) {
        var text = fold(person.name() + " " + person.email() + " " + person.profession());
        return Arrays.stream(words).allMatch(text::contains);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
