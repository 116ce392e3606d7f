package org.fascia.patient;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who a patient is and how they are reached.
 *
 * @param language in which the portal speaks to them
 * @param zone where they live; their days are counted in it
 */
public record PatientDetails(
        PersonName name,
        LocalDate birthDate,
        @Nullable Email email,
        @Nullable PhoneNumber phone,
        @Nullable EmergencyContact emergency,
        Locale language,
        ZoneId zone) {

    /** Nobody alive was born before; earlier dates are slips. */
    public static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    public PatientDetails {
        if (birthDate.isBefore(EARLIEST_BIRTH)) {
            throw InvalidInput.at("birthDate", "patient.birthDate.tooEarly");
        }
    }
}
