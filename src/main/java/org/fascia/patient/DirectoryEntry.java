package org.fascia.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.fascia.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A patient as lists show them.
 *
 * @param clinics those of the caller's at which the patient is enrolled now
 * @param safetyCheckedAt null: no safety check was completed
 */
public record DirectoryEntry(
        PatientId id,
        PersonName name,
        LocalDate birthDate,
        @Nullable PhoneNumber phone,
        List<ClinicId> clinics,
        boolean hasSafetyFlag,
        @Nullable Instant safetyCheckedAt) {

    public DirectoryEntry {
        clinics = List.copyOf(clinics);
    }
}
