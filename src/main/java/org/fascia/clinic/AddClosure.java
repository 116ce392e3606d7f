package org.fascia.clinic;

import java.time.LocalDate;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Closes a clinic for some days.
 *
 * @param id made when the form opened: the same closure sent twice is one
 * @param endsOn the last day, included
 */
public record AddClosure(
        ClosureId id,
        ClinicId clinic,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String reason) {

    public AddClosure {
        reason = Text.optional("reason", reason, 200);
        if (endsOn.isBefore(startsOn)) {
            throw InvalidInput.at("endsOn", "clinic.closure.endBeforeStart");
        }
        if (endsOn.isAfter(startsOn.plusYears(1))) {
            throw InvalidInput.at("endsOn", "clinic.closure.tooLong");
        }
    }
}
