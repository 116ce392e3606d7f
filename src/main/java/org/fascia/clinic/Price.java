package org.fascia.clinic;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.fascia.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a service costs.
 *
 * @param minor in the currency's smallest unit, such as pence or cents
 */
public record Price(long minor, Currency currency) {

    private static final long MAXIMUM = 100_000_000;

    public Price {
        if (minor < 0 || minor > MAXIMUM) {
            throw InvalidInput.at("price", "clinic.price.range");
        }
    }

    /** Reads an amount such as 48.50. */
    public static Price of(@Nullable BigDecimal amount, Currency currency) {
        if (amount == null) {
            throw InvalidInput.at("price", "shared.required");
        }
        try {
            return new Price(
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
        } catch (ArithmeticException tooFine) {
            throw InvalidInput.at("price", "clinic.price.range");
        }
    }

    /** What people pay with in a country; euros where it has no currency of its own. */
    public static Currency currencyOf(String country) {
        var own = Currency.getInstance(Locale.of("", country));
        return own == null ? Currency.getInstance("EUR") : own;
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }
}
