package org.fascia.treatmentplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two versions of a plan side by side, row beside row. */
public record PlanComparison(
        List<Pair<Problem>> problems, List<Pair<Goal>> goals, List<Pair<Intervention>> interventions) {

    /** What stands in the one version and in the other; null where there is nothing. */
    public record Pair<T>(@Nullable T before, @Nullable T after) {

        public boolean isChanged() {
            return !Objects.equals(before, after);
        }
    }

    public static PlanComparison of(PlanContent before, PlanContent after) {
        return new PlanComparison(
                inOrder(before.problems(), after.problems()),
                byId(before.goals(), after.goals()),
                inOrder(before.interventions(), after.interventions()));
    }

    private static List<Pair<Goal>> byId(List<Goal> before, List<Goal> after) {
        var pairs = new LinkedHashMap<GoalId, Pair<Goal>>();
        before.forEach(goal -> pairs.put(goal.id(), new Pair<>(goal, null)));
        after.forEach(goal -> pairs.merge(
                goal.id(), new Pair<>(null, goal), (known, found) -> new Pair<>(known.before(), found.after())));
        return List.copyOf(pairs.values());
    }

    /** Equal rows belong together wherever they stand; the others are set beside each other in their order. */
    private static <T> List<Pair<T>> inOrder(List<T> before, List<T> after) {
        var gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        var come = new ArrayList<>(after);
        before.forEach(come::remove);
        var same = after.stream().filter(before::contains).map(row -> new Pair<>(row, row));
        int most = Math.max(gone.size(), come.size());
        var changed = Stream.iterate(0, row -> row < most, row -> row + 1)
                .map(row -> new Pair<>(at(gone, row), at(come, row)));
        return Stream.concat(same, changed).toList();
    }

    private static <T> @Nullable T at(List<T> rows, int index) {
        return index < rows.size() ? rows.get(index) : null;
    }
}
