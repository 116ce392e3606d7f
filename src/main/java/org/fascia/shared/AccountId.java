package org.fascia.shared;

import java.util.UUID;

/** Somebody who can sign in; one account may belong to several organizations. */
public record AccountId(UUID value) {

    public static AccountId of(String text) {
        return new AccountId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
