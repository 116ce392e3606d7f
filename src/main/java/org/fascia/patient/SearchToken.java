package org.fascia.patient;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fascia.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Something by which a patient is found: compared by equality, or as the beginning of a range. */
record SearchToken(Kind kind, String token) {

    /** What a token is made of. */
    enum Kind {
        /** A folded word of a name. */
        NAME,
        /** How such a word sounds. */
        SOUND,
        /** The digits of a telephone from the last to the first, so that its end is the beginning of a range. */
        PHONE,
        /** The birth date as ISO 8601 writes it. */
        BIRTH
    }

    static Set<SearchToken> of(PersonName name, LocalDate birthDate, @Nullable PhoneNumber phone) {
        var tokens = new LinkedHashSet<SearchToken>();
        addName(tokens, name.family());
        if (name.given() != null) {
            addName(tokens, name.given());
        }
        tokens.add(new SearchToken(Kind.BIRTH, birthDate.toString()));
        if (phone != null) {
            tokens.add(new SearchToken(Kind.PHONE, reversed(phone.value().substring(1))));
        }
        return tokens;
    }

    static String reversed(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }

    private static void addName(Set<SearchToken> tokens, String part) {
        for (var word : SearchWords.ofName(part)) {
            tokens.add(new SearchToken(Kind.NAME, word));
            SearchWords.sounds(word).forEach(sound -> tokens.add(new SearchToken(Kind.SOUND, sound)));
        }
    }
}
