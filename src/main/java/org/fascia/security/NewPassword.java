package org.fascia.security;

import org.fascia.shared.InvalidInput;

/** A password that somebody chooses: 12 to 128 characters, of any kind. */
public record NewPassword(String value) {

    public static final int MINIMUM = 12;
    public static final int MAXIMUM = 128;

    public NewPassword {
        int length = value.codePointCount(0, value.length());
        if (length < MINIMUM || length > MAXIMUM) {
            throw InvalidInput.at("password", "security.password.length", MINIMUM, MAXIMUM);
        }
    }

    /** Not the password: it must not reach a log. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
