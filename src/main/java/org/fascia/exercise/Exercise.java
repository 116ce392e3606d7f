package org.fascia.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the library, told in one language.
 *
 * @param number its place in the clinical list
 * @param regions what it is for
 * @param alsoLoads what carries weight or moves along besides: the wrists on all fours
 * @param muscles their international names, for therapists
 * @param contraindications what has to be weighed before it is assigned
 * @param harder null where the exercise should not be made harder
 */
public record Exercise(
        ExerciseId id,
        int number,
        ExerciseKind kind,
        Set<Region> regions,
        Set<Region> alsoLoads,
        List<String> muscles,
        Set<Equipment> equipment,
        Position position,
        Set<SafetyCode> contraindications,
        Dosage dosage,
        String title,
        String summary,
        List<String> steps,
        List<String> cues,
        List<String> mistakes,
        String stopRule,
        Variant easier,
        @Nullable Variant harder) {

    /**
     * A way to make it easier or harder.
     *
     * @param exercise the other exercise that it is, if it is one
     */
    public record Variant(String text, @Nullable ExerciseId exercise) {}

    /** Every region that the exercise presses, moves or puts weight on: what a block in a region is held against. */
    public Set<Region> touchedRegions() {
        var touched = new LinkedHashSet<>(regions);
        touched.addAll(alsoLoads);
        return touched;
    }

    /** Whether it presses on tissue, rather than moves, stretches or trains it. */
    public boolean presses() {
        return kind == ExerciseKind.SELF_RELEASE;
    }

    public boolean onTheFloor() {
        return position.onTheFloor();
    }
}
