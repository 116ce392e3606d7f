package org.fascia.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.fascia.exercise.Exercise.Variant;
import org.fascia.exercise.ExerciseFile.Words;
import org.fascia.shared.Region;
import org.jspecify.annotations.Nullable;

/** An exercise of the standard catalogue in every language, ready to be searched. */
final class StandardExercise {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Control ONLY_THE_ASKED_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Map<String, Exercise> byLanguage = new HashMap<>();
    private final SearchWords words;

    /** @throws IllegalArgumentException if the file lacks a language, or holds one that the portal does not know */
    StandardExercise(ExerciseFile file) {
        if (file.texts().size() != LANGUAGES.size()) {
            throw new IllegalArgumentException("languages " + file.texts().keySet());
        }
        var searched = new ArrayList<String>(file.muscles());
        for (var language : LANGUAGES) {
            var text = file.texts().get(language.getLanguage());
            if (text == null || (text.harder() == null && file.harder() != null)) {
                throw new IllegalArgumentException("text missing in " + language);
            }
            byLanguage.put(language.getLanguage(), told(file, text));
            searched.addAll(searched(file, text, language));
        }
        words = new SearchWords(searched);
    }

    /** In the reader's language, or in English. */
    Exercise in(Locale locale) {
        var exercise = byLanguage.get(locale.getLanguage());
        return exercise == null ? english() : exercise;
    }

    boolean matches(ExerciseFilter filter) {
        return isAmong(filter) && words.match(filter.text());
    }

    /** As {@link #matches}, with a letter or two mistyped. */
    boolean nearlyMatches(ExerciseFilter filter) {
        return isAmong(filter) && words.nearlyMatch(filter.text());
    }

    private boolean isAmong(ExerciseFilter filter) {
        var exercise = english();
        return (filter.region() == null || exercise.regions().contains(filter.region()))
                && (filter.equipment() == null || exercise.equipment().contains(filter.equipment()));
    }

    Exercise english() {
        return Objects.requireNonNull(byLanguage.get(Locale.ENGLISH.getLanguage()));
    }

    private static Exercise told(ExerciseFile file, Words text) {
        return new Exercise(
                new ExerciseId(file.code()),
                file.number(),
                file.kind(),
                file.regions(),
                file.alsoLoads(),
                file.muscles(),
                file.equipment(),
                file.position(),
                file.contraindications(),
                file.dosage().toDosage(),
                text.title(),
                text.summary(),
                text.steps(),
                text.cues(),
                text.mistakes(),
                text.stopRule(),
                new Variant(text.easier(), id(file.easier())),
                text.harder() == null ? null : new Variant(text.harder(), id(file.harder())));
    }

    private static @Nullable ExerciseId id(@Nullable String code) {
        return code == null ? null : new ExerciseId(code);
    }

    /** What people may type to find it: its name, what it is for and what it takes, in one language. */
    private static List<String> searched(ExerciseFile file, Words text, Locale language) {
        var shared = ResourceBundle.getBundle("messages.shared", language, ONLY_THE_ASKED_LANGUAGE);
        var own = ResourceBundle.getBundle("messages.exercise", language, ONLY_THE_ASKED_LANGUAGE);
        return Stream.of(
                        Stream.of(
                                text.title(),
                                text.summary(),
                                own.getString(file.kind().messageKey())),
                        text.keywords().stream(),
                        file.regions().stream().map(Region::messageKey).map(shared::getString),
                        file.equipment().stream().map(Equipment::messageKey).map(own::getString))
                .flatMap(parts -> parts)
                .toList();
    }
}
