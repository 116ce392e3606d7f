package org.fascia.clinic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The number that people call when a life is in danger, by country.
 *
 * <p>Sources: 112 in every member state of the EU, Directive (EU) 2018/1972, article 109, and by the same agreement in
 * the European Economic Area and its neighbours; elsewhere the number that the country's own telephone authority names
 * for an ambulance. A clinic can name another. [check]
 */
public final class EmergencyNumbers {

    private static final Map<String, String> NUMBERS = new HashMap<>();

    static {
        all(
                "112",
                "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI AD MC SM VA");
        all("112", "AL BA ME MK RS XK MD UA GE TR IN KR ZA");
        all("113", "NO");
        all("144", "CH");
        all("999", "GB GG JE IM HK KE MY BD GH BW");
        all("911", "US CA MX PH CR PA UY PY EC PR JO");
        all("000", "AU");
        all("111", "NZ");
        all("119", "JP TW");
        all("995", "SG");
        all("998", "AE");
        all("997", "SA");
        all("101", "IL");
        all("192", "BR");
        all("131", "CL");
        all("120", "CN");
        all("1669", "TH");
    }

    private EmergencyNumbers() {}

    /**
     * The number of a country; empty where the portal knows none and the clinic has to name it.
     *
     * @param country two letters of ISO 3166
     */
    public static Optional<String> of(String country) {
        return Optional.ofNullable(NUMBERS.get(country));
    }

    private static void all(String number, String countries) {
        for (var country : countries.split(" ", -1)) {
            NUMBERS.put(country, number);
        }
    }
}
