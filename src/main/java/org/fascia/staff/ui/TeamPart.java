package org.fascia.staff.ui;

import org.fascia.clinic.ui.part.ClinicPart;
import org.fascia.shared.ClinicId;
import org.fascia.staff.StaffMembers;
import org.springframework.stereotype.Component;

/** Adds who works there to a clinic's screen. */
@Component
class TeamPart implements ClinicPart {

    private final StaffMembers members;
    private final StaffInvitations invitations;

    TeamPart(StaffMembers members, StaffInvitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    @Override
    public TeamCard create(ClinicId clinic, boolean editable) {
        return new TeamCard(members, invitations, clinic, editable);
    }
}
