package org.fascia.staff;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fascia.clinic.Address;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.OpenClinic;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.TimeZones;
import org.jspecify.annotations.Nullable;

/** Reads what {@code ./fascia init} was called with. */
final class InitArguments {

    private static final Set<String> WITH_VALUE = Set.of("organization", "owner", "name", "country", "zone");
    private static final Set<String> ALONE = Set.of("therapist");

    private final CommandLine given;

    /** @throws IllegalArgumentException with a sentence that says what to type instead */
    InitArguments(List<String> arguments) {
        given = CommandLine.read(arguments, WITH_VALUE, ALONE);
    }

    OpenOrganization command() {
        var organization = given.required("organization");
        var owner = new Email(given.required("owner"));
        var name = given.value("name")
                .orElse(owner.value().substring(0, owner.value().indexOf('@')));
        return new OpenOrganization(organization, owner, name, Locale.ENGLISH, practice(organization));
    }

    /** Whether the clinic's country was neither given nor known to this machine. */
    boolean countryIsGuessed() {
        return !given.has("country") && Locale.getDefault().getCountry().isEmpty();
    }

    /**
     * An owner who treats needs a clinic to treat in: it is named like the organization. Where its country is guessed,
     * its emergency number is 112, which mobile telephones all over the world put through (3GPP TS 22.101).
     */
    private @Nullable OpenClinic practice(String organization) {
        if (!given.has("therapist")) {
            return null;
        }
        var country = given.value("country").orElse(Locale.getDefault().getCountry());
        var zone = given.value("zone")
                .map(text -> TimeZones.parse("zone", text))
                .orElseGet(InitArguments::zoneOfThisMachine);
        var facts = countryIsGuessed()
                ? new ClinicFacts(organization, Address.in("GB"), null, null, zone, "112")
                : ClinicFacts.of(organization, country, zone);
        return new OpenClinic(new ClinicId(Ids.next()), facts);
    }

    private static ZoneId zoneOfThisMachine() {
        var zone = ZoneId.systemDefault();
        return ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone : ZoneId.of("Etc/UTC");
    }
}
