package org.fascia.staff;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    static final String COMMAND = "init";

    private static final Set<String> WITH_VALUE = Set.of("organization", "owner", "name", "country", "zone");
    private static final Set<String> ALONE = Set.of("therapist");

    private final Map<String, String> given = new HashMap<>();

    /** @throws IllegalArgumentException with a sentence that says what to type instead */
    InitArguments(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i).startsWith("--") ? arguments.get(i).substring(2) : "";
            if (ALONE.contains(name)) {
                given.put(name, "");
            } else if (!WITH_VALUE.contains(name)) {
                throw new IllegalArgumentException("'" + arguments.get(i) + "' is not known here.");
            } else if (i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--")) {
                throw new IllegalArgumentException("--" + name + " needs a value after it.");
            } else {
                given.put(name, arguments.get(++i));
            }
        }
    }

    OpenOrganization command() {
        var organization = required("organization");
        var owner = new Email(required("owner"));
        var name = given.getOrDefault(
                "name", owner.value().substring(0, owner.value().indexOf('@')));
        return new OpenOrganization(organization, owner, name, Locale.ENGLISH, practice(organization));
    }

    /** Whether the clinic's country was neither given nor known to this machine. */
    boolean countryIsGuessed() {
        return !given.containsKey("country") && Locale.getDefault().getCountry().isEmpty();
    }

    /**
     * An owner who treats needs a clinic to treat in: it is named like the organization. Where its country is guessed,
     * its emergency number is 112, which mobile telephones all over the world put through (3GPP TS 22.101).
     */
    private @Nullable OpenClinic practice(String organization) {
        if (!given.containsKey("therapist")) {
            return null;
        }
        var country = given.getOrDefault("country", Locale.getDefault().getCountry());
        var zone = given.containsKey("zone") ? TimeZones.parse("zone", given.get("zone")) : zoneOfThisMachine();
        var facts = countryIsGuessed()
                ? new ClinicFacts(organization, Address.in("GB"), null, null, zone, "112")
                : ClinicFacts.of(organization, country, zone);
        return new OpenClinic(new ClinicId(Ids.next()), facts);
    }

    private static ZoneId zoneOfThisMachine() {
        var zone = ZoneId.systemDefault();
        return ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone : ZoneId.of("Etc/UTC");
    }

    private String required(String name) {
        var value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing.");
        }
        return value;
    }
}
