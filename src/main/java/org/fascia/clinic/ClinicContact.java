package org.fascia.clinic;

import java.time.ZoneId;
import java.util.List;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a clinic is found and reached, as everybody in the organization may know, patients included.
 *
 * @param emergencyNumber what to call when a life is in danger; never the clinic's own
 * @param addressLines as on a letter; empty while nobody has entered them
 */
public record ClinicContact(
        ClinicId id,
        String name,
        @Nullable PhoneNumber phone,
        @Nullable Email email,
        String country,
        String emergencyNumber,
        ZoneId zone,
        List<String> addressLines) {}
