package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.Intervention;
import org.fascia.treatmentplan.PlanComparison;
import org.fascia.treatmentplan.PlanComparison.Pair;
import org.fascia.treatmentplan.PlanVersionDetail;
import org.jspecify.annotations.Nullable;

/** Two versions side by side. What differs says so in words, so that it needs no colour. */
class ComparisonTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();
    private final transient PlanWords words;

    ComparisonTable(PlanVersionDetail before, PlanVersionDetail after, PlanWords words) {
        this.words = words;
        table.addClassName("plan-comparison");
        var head = table.getHead().addRow();
        head.add(header(""), header(name(before)), header(name(after)));
        var earlier = before.content();
        var later = after.content();
        text("treatmentplan.reason", new Pair<>(before.reason(), after.reason()));
        text("treatmentplan.condition", new Pair<>(earlier.condition(), later.condition()));
        text("treatmentplan.explanation", new Pair<>(earlier.explanation(), later.explanation()));
        text("treatmentplan.visits", new Pair<>(words.visits(earlier), words.visits(later)));
        text(
                "treatmentplan.reviewOn",
                new Pair<>(
                        words.formats().date(earlier.reviewOn()),
                        words.formats().date(later.reviewOn())));
        var rows = PlanComparison.of(earlier, later);
        rows("treatmentplan.problems", rows.problems(), words::problem);
        rows("treatmentplan.goals", rows.goals(), this::goal);
        rows("treatmentplan.interventions", rows.interventions(), this::intervention);
        getContent().addClassName("plan-comparison-frame");
        getContent().add(table);
    }

    private String name(PlanVersionDetail version) {
        return getTranslation(
                "treatmentplan.version.on", version.number(), words.formats().date(version.writtenAt()));
    }

    private String goal(Goal goal) {
        return goal.activity() + "\n" + words.measure(goal.measure()) + "\n" + words.way(goal);
    }

    private String intervention(Intervention intervention) {
        return words.say(intervention.kind().messageKey()) + ": " + intervention.text();
    }

    private void text(String key, Pair<String> pair) {
        rows(key, List.of(pair), Function.identity());
    }

    private <T> void rows(String key, List<Pair<T>> pairs, Function<T, String> say) {
        for (int index = 0; index < pairs.size(); index++) {
            var pair = pairs.get(index);
            var row = table.getBody().addRow();
            row.add(header(index == 0 ? getTranslation(key) : ""));
            cell(row, pair.before(), say, null);
            cell(row, pair.after(), say, badge(pair));
            if (pair.isChanged()) {
                row.addClassName("changed");
            }
        }
    }

    private @Nullable StatusBadge badge(Pair<?> pair) {
        if (!pair.isChanged()) {
            return null;
        }
        if (pair.before() == null) {
            return StatusBadge.good(getTranslation("treatmentplan.compare.added"));
        }
        return pair.after() == null
                ? StatusBadge.neutral(getTranslation("treatmentplan.compare.removed"))
                : StatusBadge.needsYou(getTranslation("treatmentplan.compare.changed"));
    }

    private static <T> void cell(
            NativeTableRow row, @Nullable T value, Function<T, String> say, @Nullable Component badge) {
        var cell = new NativeTableCell();
        cell.add(new Span(value == null ? "–" : Objects.requireNonNull(say.apply(value))));
        if (badge != null) {
            cell.add(badge);
        }
        row.add(cell);
    }

    private static NativeTableHeaderCell header(String text) {
        return new NativeTableHeaderCell(text);
    }
}
