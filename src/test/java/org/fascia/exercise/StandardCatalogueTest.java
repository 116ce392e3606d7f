package org.fascia.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fascia.shared.SafetyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the catalogue as the portal does, without starting it. */
class StandardCatalogueTest {

    private static final Map<ExerciseId, StandardExercise> CATALOGUE = catalogue();

    /** The numbers and codes of the clinical list. */
    private static final Map<Integer, Set<SafetyCode>> CODES = Map.of(
            7, Set.of(SafetyCode.NECK_FLAGS, SafetyCode.RHEUMATOID_NECK),
            9, Set.of(SafetyCode.OSTEOPOROSIS),
            10, Set.of(SafetyCode.OSTEOPOROSIS),
            17, Set.of(SafetyCode.NEUROPATHY),
            19, Set.of(SafetyCode.OSTEOPOROSIS, SafetyCode.HIP_REPLACEMENT),
            21, Set.of(SafetyCode.SPINAL_STENOSIS),
            23, Set.of(SafetyCode.OSTEOPOROSIS),
            24, Set.of(SafetyCode.HIP_REPLACEMENT),
            28, Set.of(SafetyCode.NECK_FLAGS, SafetyCode.RHEUMATOID_NECK));

    private static final Pattern PROMISE =
            Pattern.compile("\\b(heals?|cures?|guaranteed?|heilt|garantiert)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INFORMAL = Pattern.compile("\\b(du|dein|deine|deinen|dir|dich)\\b");

    @Test
    void thirtyExercisesStandInTheOrderOfTheClinicalList() {
        assertThat(in(Locale.ENGLISH).map(Exercise::number).toList())
                .isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("everyExerciseInEveryLanguage")
    void everyExerciseIsCompleteAndShort(Exercise exercise) {
        assertThat(exercise.title()).hasSizeLessThan(60);
        assertThat(exercise.steps()).hasSizeBetween(3, 6);
        assertThat(exercise.cues()).hasSizeBetween(2, 4);
        assertThat(exercise.mistakes()).hasSizeBetween(2, 4);
        assertThat(texts(exercise)).allSatisfy(text -> {
            assertThat(text).isEqualTo(text.strip()).endsWith(".");
            assertThat(PROMISE.matcher(text).find()).as(text).isFalse();
            assertThat(text.split("(?<=[.:])\\s"))
                    .allSatisfy(sentence ->
                            assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(27));
        });
    }

    @Test
    void germanSaysSie() {
        assertThat(in(Locale.GERMAN).flatMap(exercise -> texts(exercise).stream()))
                .noneMatch(text -> INFORMAL.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("everyExerciseInEveryLanguage")
    void everyExerciseSaysWhenToStopAndWhenToTellTheTherapist(Exercise exercise) {
        assertThat(exercise.stopRule()).containsAnyOf("or a new pain appears", "ein neuer Schmerz dazukommt");
        assertThat(exercise.stopRule()).containsAnyOf("after 2 weeks", "nach 2 Wochen");
    }

    @Test
    void theCodesAreThoseOfTheClinicalList() {
        assertThat(in(Locale.ENGLISH).toList())
                .allSatisfy(exercise -> assertThat(exercise.contraindications())
                        .as(exercise.title())
                        .isEqualTo(CODES.getOrDefault(exercise.number(), Set.of())));
    }

    @Test
    void theFirstSeventeenPressAndTheOthersDoNot() {
        assertThat(in(Locale.ENGLISH).toList())
                .allSatisfy(exercise -> assertThat(exercise.presses()).isEqualTo(exercise.number() <= 17));
    }

    @Test
    void selfReleaseStaysWithinItsLimits() {
        assertThat(in(Locale.ENGLISH).toList()).filteredOn(Exercise::presses).allSatisfy(exercise -> {
            assertThat(exercise.dosage().sets()).isBetween(1, 3);
            if (exercise.dosage().holdSeconds() != null) {
                assertThat(exercise.dosage().holdSeconds()).isBetween(30, 60);
            }
        });
    }

    @ParameterizedTest
    @MethodSource
    void aBadFileStopsTheStart(String problem, UnaryOperator<String> damage) throws IOException {
        var good = new ClassPathResource("exercise/cat-camel.json").getContentAsString(StandardCharsets.UTF_8);
        assertThatIllegalStateException()
                .isThrownBy(() -> ExerciseLibrary.read(file(damage.apply(good))))
                .withMessageStartingWith("exercise/cat-camel.json: ")
                .withMessageContaining(problem);
    }

    static Stream<Arguments> aBadFileStopsTheStart() {
        return Stream.of(
                damaged("its code is other", "\"cat-camel\"", "\"other\""),
                damaged("NOWHERE", "\"UPPER_BACK\"", "\"NOWHERE\""),
                damaged("position", "\"position\"", "\"posture\""),
                damaged("colour", "\"number\": 22", "\"number\": 22, \"colour\": 1"),
                damaged("number", "\"number\": 22,", ""),
                damaged("sets", "\"sets\": 1", "\"sets\": 0"),
                damaged("SOMEDAY", "\"DAILY\"", "\"SOMEDAY\""),
                damaged("title is empty", "\"Cat and camel\"", "\"\""),
                damaged("text missing in de", "\"de\": {", "\"fr\": {"),
                damaged("there is no exercise", "\"bird-dog\"", "\"bird-cat\""));
    }

    static Stream<Exercise> everyExerciseInEveryLanguage() {
        return Stream.concat(in(Locale.ENGLISH), in(Locale.GERMAN));
    }

    private static Arguments damaged(String problem, String good, String bad) {
        return Arguments.of(problem, (UnaryOperator<String>) text -> {
            assertThat(text).contains(good);
            return text.replace(good, bad);
        });
    }

    private static List<String> texts(Exercise exercise) {
        var harder = exercise.harder();
        return Stream.of(
                        Stream.of(
                                exercise.summary(),
                                exercise.stopRule(),
                                exercise.easier().text()),
                        harder == null ? Stream.<String>of() : Stream.of(harder.text()),
                        exercise.steps().stream(),
                        exercise.cues().stream(),
                        exercise.mistakes().stream())
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<Exercise> in(Locale language) {
        return CATALOGUE.values().stream().map(exercise -> exercise.in(language));
    }

    private static Resource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "cat-camel.json";
            }
        };
    }

    private static Map<ExerciseId, StandardExercise> catalogue() {
        try {
            return ExerciseLibrary.read(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:exercise/*.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
