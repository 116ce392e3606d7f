package org.fascia.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** A telephone number in the international form E.164, such as {@code +442079460123}. */
public record PhoneNumber(String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        value = parse(value, null);
    }

    /**
     * Reads a number as people of a country write it.
     *
     * @param country two letters of ISO 3166, used where the number has no international prefix
     */
    public static PhoneNumber typed(String typed, String country) {
        return new PhoneNumber(parse(typed, country));
    }

    /** The number as people read it, with its country's prefix: {@code +44 20 7946 0123}. */
    public String display() {
        try {
            return NUMBERS.format(NUMBERS.parse(value, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static String parse(String typed, @org.jspecify.annotations.Nullable String country) {
        var text = Text.required("phone", typed, 40);
        try {
            var number = NUMBERS.parse(text, country);
            if (!NUMBERS.isPossibleNumber(number)) {
                throw InvalidInput.at("phone", "shared.phone.invalid");
            }
            return NUMBERS.format(number, PhoneNumberFormat.E164);
        } catch (NumberParseException notANumber) {
            throw InvalidInput.at("phone", "shared.phone.invalid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
