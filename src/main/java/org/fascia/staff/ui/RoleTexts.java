package org.fascia.staff.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.fascia.security.AccountState;
import org.fascia.security.GrantListItem;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.staff.StaffListItem;

/** Says roles, states and spans of dates in the reader's language. */
record RoleTexts(Map<ClinicId, String> clinics, Formats formats) {

    /** Therapist, Harbour. */
    String role(GrantListItem grant) {
        var role = translate("security.role." + grant.role());
        return grant.clinic() == null
                ? translate("staff.role.ofGroup", role)
                : translate("staff.role.at", role, clinics.getOrDefault(grant.clinic(), ""));
    }

    /** All roles that are neither over nor to come. */
    String roles(StaffListItem person, Instant now) {
        var held = person.grantsAt(now);
        return held.isEmpty()
                ? translate("staff.role.none")
                : held.stream().map(this::role).collect(Collectors.joining(" · "));
    }

    String span(GrantListItem grant) {
        var from = formats.date(grant.startsOn());
        return grant.endsOn() == null
                ? translate("staff.span.open", from)
                : translate("staff.span.closed", from, formats.date(grant.endsOn()));
    }

    static StatusBadge state(AccountState state) {
        var text = translate("security.state." + state);
        return switch (state) {
            case INVITED -> StatusBadge.needsYou(text);
            case ACTIVE -> StatusBadge.good(text);
            case DEACTIVATED -> StatusBadge.neutral(text);
        };
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
