package org.fascia.patient;

import java.util.List;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Records a safety check: everything that was found, nothing else counts from now on.
 *
 * @param id made when the form opened: the same check sent twice is one
 * @param clinic where it was done
 * @param basedOn the check that the form showed; null: there was none
 * @param flags empty: each point was asked, none applies
 */
public record CompleteSafetyCheck(
        SafetyCheckId id,
        PatientId patient,
        ClinicId clinic,
        @Nullable SafetyCheckId basedOn,
        List<SafetyFlag> flags) {

    public CompleteSafetyCheck {
        flags = List.copyOf(flags);
    }
}
