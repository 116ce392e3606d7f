package org.fascia.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a clinic is.
 *
 * @param country two letters of ISO 3166; it decides the emergency number and how telephone numbers are read
 */
public record Address(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        String country) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> TOWN_BEFORE_CODE = Set.of("GB", "IE", "US", "CA", "AU", "NZ", "IN", "SG", "ZA");

    public Address {
        street = Text.optional("street", street, 200);
        postalCode = Text.optional("postalCode", postalCode, 20);
        city = Text.optional("city", city, 100);
        country = Text.required("country", country, 40).toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            throw InvalidInput.at("country", "clinic.country.unknown");
        }
    }

    /** Only the country is known so far. */
    public static Address in(String country) {
        return new Address(null, null, null, country);
    }

    /** The lines as they stand on a letter, without the country. */
    public List<String> lines() {
        var town = TOWN_BEFORE_CODE.contains(country) ? Stream.of(city, postalCode) : Stream.of(postalCode, city);
        var lines = new ArrayList<String>();
        if (street != null) {
            lines.add(street);
        }
        var second = town.filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (!second.isEmpty()) {
            lines.add(second);
        }
        return List.copyOf(lines);
    }
}
