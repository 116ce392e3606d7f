package org.fascia.staff.ui;

import java.time.Clock;
import java.util.function.Consumer;
import org.fascia.clinic.Clinics;
import org.fascia.security.Access;
import org.fascia.shared.ui.Formats;
import org.fascia.staff.Qualifications;
import org.fascia.staff.StaffDetail;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMembers;
import org.springframework.stereotype.Component;

/** Makes the sections of a person's screen. */
@Component
class StaffCards {

    private final MembershipForms forms;
    private final StaffMembers members;
    private final Qualifications qualifications;
    private final Clinics clinics;
    private final Access access;
    private final Clock clock;

    StaffCards(
            MembershipForms forms,
            StaffMembers members,
            Qualifications qualifications,
            Clinics clinics,
            Access access,
            Clock clock) {
        this.forms = forms;
        this.members = members;
        this.qualifications = qualifications;
        this.clinics = clinics;
        this.access = access;
        this.clock = clock;
    }

    /** @param own nobody grants a role to themselves */
    RolesCard roles(StaffListItem person, boolean own) {
        var texts = new RoleTexts(clinics.names(), Formats.here());
        return new RolesCard(forms, members, access, texts, clock, person, own);
    }

    /** @param changed hears the person as they are now */
    ProfileCard profile(StaffListItem person, Consumer<StaffListItem> changed) {
        return new ProfileCard(members, person, changed);
    }

    QualificationsCard qualifications(StaffDetail detail) {
        return new QualificationsCard(qualifications, members, detail, clock);
    }
}
