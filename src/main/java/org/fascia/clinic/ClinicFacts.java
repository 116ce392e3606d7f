package org.fascia.clinic;

import java.time.ZoneId;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.Text;
import org.fascia.shared.TimeZones;
import org.jspecify.annotations.Nullable;

/**
 * What a clinic says of itself.
 *
 * @param zone one of the IANA regions; days and opening hours are counted by it
 * @param emergencyNumber null: the number of the country
 */
public record ClinicFacts(
        String name,
        Address address,
        @Nullable PhoneNumber phone,
        @Nullable Email email,
        ZoneId zone,
        @Nullable String emergencyNumber) {

    private static final int LONGEST_NAME = 100;

    public ClinicFacts {
        name = Text.required("name", name, LONGEST_NAME);
        zone = TimeZones.parse("zone", zone.getId());
        emergencyNumber = Text.optional("emergencyNumber", emergencyNumber, 20);
        if (emergencyNumber == null && EmergencyNumbers.of(address.country()).isEmpty()) {
            throw InvalidInput.at("emergencyNumber", "clinic.emergency.missing");
        }
        if (emergencyNumber != null && !emergencyNumber.matches("[0-9 ]{2,20}")) {
            throw InvalidInput.at("emergencyNumber", "clinic.emergency.digits");
        }
    }

    /** A clinic of which only the name, the country and the zone are known so far. */
    public static ClinicFacts of(String name, String country, ZoneId zone) {
        return new ClinicFacts(name, Address.in(country), null, null, zone, null);
    }

    /** The number to call when a life is in danger. */
    public String emergency() {
        return emergencyNumber != null
                ? emergencyNumber
                : EmergencyNumbers.of(address.country()).orElseThrow();
    }
}
