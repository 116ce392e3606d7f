package org.fascia.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.fascia.shared.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ExerciseSearchTest {

    private final ExerciseLibrary library = new ExerciseLibrary(new PathMatchingResourcePatternResolver());

    ExerciseSearchTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "CAT camel, cat-camel",
        "camel cat, cat-camel",
        "Brücke, bridge",
        "brucke, bridge",
        "BRUECKE, bridge",
        "fußsohle, sole-of-foot-ball",
        "fusssohle, sole-of-foot-ball",
        "hamstring strap, hamstring-strap-stretch",
        "child's pose, sit-back-to-heels",
        "doorway chest, doorway-chest-stretch",
        "türrahmen dehnung, doorway-chest-stretch",
    })
    void wordsAreFoundInBothLanguagesWhateverTheirOrderCaseAndAccents(String typed, String code) {
        assertThat(found(new ExerciseFilter(typed, null, null))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "fussohle, sole-of-foot-ball",
        "brige, bridge",
        "hamstrng strap, hamstring-strap-stretch",
        "türramen dehnug, doorway-chest-stretch",
        "xylophone, ''",
        "brg, ''",
    })
    void aLetterOrTwoMayBeMistyped(String typed, String code) {
        assertThat(found(new ExerciseFilter(typed, null, null))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void mistypedWordsAreTriedOnlyWhereNothingFitsExactly() {
        assertThat(found(new ExerciseFilter("calf roller", null, null))).containsExactly("calf-roller");
    }

    @Test
    void regionsAndEquipmentAreWordsToo() {
        assertThat(found(new ExerciseFilter("nacken", null, null))).contains("chin-tuck", "base-of-skull-two-balls");
        assertThat(found(new ExerciseFilter("calf roller", null, null))).containsExactly("calf-roller");
    }

    @Test
    void filtersNarrowTogether() {
        assertThat(found(new ExerciseFilter("", Region.CHEST, null)))
                .containsExactly("chest-ball-wall", "doorway-chest-stretch");
        assertThat(found(new ExerciseFilter("", Region.CHEST, Equipment.DOORWAY)))
                .containsExactly("doorway-chest-stretch");
        assertThat(found(new ExerciseFilter("bridge", Region.CHEST, null))).isEmpty();
    }

    @Test
    void aRegionThatIsOnlyLoadedIsNotWhatAnExerciseIsFor() {
        assertThat(found(new ExerciseFilter("", Region.WRIST_HAND, null))).isEmpty();
    }

    @Test
    void nothingTypedFindsAll() {
        assertThat(found(new ExerciseFilter("  ", null, null))).hasSize(30);
        assertThat(found(ExerciseFilter.ALL)).hasSize(30);
    }

    @Test
    void anotherLanguageReadsEnglish() {
        assertThat(library.exercise(new ExerciseId("bridge"), Locale.FRENCH).title())
                .isEqualTo("Bridge");
    }

    private List<String> found(ExerciseFilter filter) {
        return library.search(filter, Locale.ENGLISH).stream()
                .map(exercise -> exercise.id().code())
                .toList();
    }
}
