package org.fascia.patient;

import java.time.LocalDate;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as the chart shows it.
 *
 * @param dischargedOn null: the patient is treated there now
 */
public record EnrolmentListItem(
        EnrolmentId id,
        long version,
        ClinicId clinic,
        LocalDate enrolledOn,
        @Nullable LocalDate dischargedOn,
        @Nullable AccountId lead,
        @Nullable AccountId cover) {

    public boolean isCurrent() {
        return dischargedOn == null;
    }
}
