package org.fascia.patient;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How names become words that can be compared byte by byte: without case, accents and marks, and once more by their
 * sound in English and in German.
 */
final class SearchWords {

    /** Letters that Unicode does not take apart, and that people type otherwise. */
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ħ", "h");

    private static final Map<String, String> UMLAUTS = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa");

    private static final int MAXIMUM = 120;
    private static final int SHORTEST_SOUND = 3;
    private static final int SOUND_LENGTH = 6;

    private SearchWords() {}

    /** The words of a text, folded; a word without letters or digits stays as it is, so that nobody is lost. */
    static List<String> fold(String text) {
        var lower = replace(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), LETTERS);
        var bare = Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’‘`´.]", "");
        var words = words(bare.replaceAll("[^\\p{L}\\p{N}]+", " "));
        return words.isEmpty() ? words(lower) : words;
    }

    /** The folded words, and those with umlauts written out, as German does: Müller is muller and mueller. */
    static Set<String> spellings(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var all = new LinkedHashSet<>(fold(lower));
        all.addAll(fold(replace(lower, UMLAUTS)));
        return all;
    }

    /** The spellings of each word of a name part, and of all of them in one: Anna-Maria is also annamaria. */
    static Set<String> ofName(String part) {
        var all = spellings(part);
        var joined = cut(String.join("", fold(part)));
        all.add(joined);
        return all;
    }

    /** How a folded word sounds; empty for scripts that the two codes do not know. */
    static Set<String> sounds(String folded) {
        var sounds = new LinkedHashSet<String>();
        if (folded.codePointCount(0, folded.length()) < SHORTEST_SOUND) {
            return sounds;
        }
        var english = new DoubleMetaphone();
        english.setMaxCodeLen(SOUND_LENGTH);
        for (var code : Arrays.asList(english.doubleMetaphone(folded), english.doubleMetaphone(folded, true))) {
            if (code != null && code.length() > 1) {
                sounds.add("m" + code);
            }
        }
        var german = new ColognePhonetic().colognePhonetic(folded);
        if (german != null && german.length() > 1) {
            sounds.add("k" + german);
        }
        return sounds;
    }

    /** The order of lists: the family name first, without case and accents. */
    static String key(PersonName name) {
        var family = String.join(" ", fold(name.family()));
        var given = name.given() == null ? "" : String.join(" ", fold(name.given()));
        return cut(family) + "\u0001" + cut(given);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::cut)
                .collect(Collectors.toList());
    }

    /** Some characters unfold to many; the index takes no endless words. */
    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= MAXIMUM
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MAXIMUM));
    }

    private static String replace(String text, Map<String, String> letters) {
        var result = text;
        for (var letter : letters.entrySet()) {
            result = result.replace(letter.getKey(), letter.getValue());
        }
        return result;
    }
}
