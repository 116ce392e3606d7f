package org.fascia.exercise;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Words without what people leave out when they search: case, accents, umlauts and how these are written on a keyboard
 * that lacks them.
 */
final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int SHORTEST_MISTYPED = 4;
    private static final LevenshteinDistance ONE_MISTAKE = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO_MISTAKES = new LevenshteinDistance(2);
    private static final int LONG = 8;

    private final String folded;
    private final Set<String> words;

    SearchWords(List<String> texts) {
        folded = fold(String.join(" ", texts));
        words = Set.copyOf(Arrays.asList(GAPS.split(folded)));
    }

    /** Whether each word of the query stands somewhere, perhaps inside a longer word. */
    boolean match(String query) {
        return Arrays.stream(GAPS.split(fold(query))).allMatch(folded::contains);
    }

    /** Whether each word of the query stands somewhere, or is the beginning of a word but for a letter or two. */
    boolean nearlyMatch(String query) {
        return Arrays.stream(GAPS.split(fold(query))).allMatch(typed -> folded.contains(typed) || isMistyped(typed));
    }

    private boolean isMistyped(String typed) {
        var distance = typed.length() < LONG ? ONE_MISTAKE : TWO_MISTAKES;
        return typed.length() >= SHORTEST_MISTYPED
                && words.stream()
                        .anyMatch(word -> distance.apply(typed, word) >= 0
                                || (word.length() > typed.length()
                                        && distance.apply(typed, word.substring(0, typed.length())) >= 0));
    }

    private static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss").replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
