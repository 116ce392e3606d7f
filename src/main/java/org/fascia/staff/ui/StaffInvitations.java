package org.fascia.staff.ui;

import org.fascia.draft.Drafts;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.ClinicId;
import org.fascia.staff.StaffMembers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the form that invites somebody. */
@Component
class StaffInvitations {

    private final StaffMembers members;
    private final RoleChoices choices;
    private final Drafts drafts;

    StaffInvitations(StaffMembers members, RoleChoices choices, Drafts drafts) {
        this.members = members;
        this.choices = choices;
        this.drafts = drafts;
    }

    void open(Runnable invited) {
        open(null, invited);
    }

    /** @param clinic where the person will likely work */
    void open(@Nullable ClinicId clinic, Runnable invited) {
        new InviteForm(members, choices, clinic, invited).open(new DraftForm(drafts, "staff:new"));
    }
}
