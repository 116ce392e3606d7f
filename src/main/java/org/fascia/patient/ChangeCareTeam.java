package org.fascia.patient;

import org.fascia.shared.AccountId;
import org.fascia.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Says who treats the patient at a clinic.
 *
 * @param cover who stands in while the lead is away
 * @param version the one that the form was filled from
 */
public record ChangeCareTeam(
        EnrolmentId enrolment,
        long version,
        @Nullable AccountId lead,
        @Nullable AccountId cover) {

    public ChangeCareTeam {
        if (cover != null && cover.equals(lead)) {
            throw InvalidInput.at("cover", "patient.team.coverIsLead");
        }
        if (cover != null && lead == null) {
            throw InvalidInput.at("lead", "patient.team.leadMissing");
        }
    }
}
