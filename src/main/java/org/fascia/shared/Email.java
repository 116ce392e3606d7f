package org.fascia.shared;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Locale;

/** A mail address, kept in lower case: it names an account, and nobody has two that differ by case only. */
public record Email(String value) {

    private static final int MAXIMUM = 254;
    private static final EmailValidator VALIDATOR = JMail.strictValidator().requireTopLevelDomain();

    public Email {
        value = Text.required("email", value, MAXIMUM).toLowerCase(Locale.ROOT);
        if (!VALIDATOR.isValid(value)) {
            throw InvalidInput.at("email", "shared.email.invalid");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
