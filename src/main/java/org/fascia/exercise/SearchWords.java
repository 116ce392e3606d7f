package org.fascia.exercise;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without what people leave out when they search: case, accents, umlauts and how these are written on a keyboard
 * that lacks them.
 */
final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String folded;

    SearchWords(List<String> texts) {
        folded = fold(String.join(" ", texts));
    }

    /** Whether each word of the query stands somewhere, perhaps inside a longer word. */
    boolean match(String query) {
        return Arrays.stream(GAPS.split(fold(query))).allMatch(folded::contains);
    }

    private static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss").replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
