package org.fascia.homecare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.fascia.assessment.Verdict;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.exercise.ui.ExerciseCard;
import org.fascia.exercise.ui.ExerciseFinder;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.StatusBadge;

/** The library with the guard's word on each exercise; what the guard blocks cannot be chosen. */
class ExerciseChoice extends Composite<Div> {

    private final transient Map<ExerciseId, List<Verdict>> verdicts;
    private final transient Predicate<ExerciseId> running;
    private final transient Predicate<ExerciseId> chosen;
    private final transient Consumer<Exercise> toggle;

    /**
     * @param running whether the patient does it already
     * @param toggle chooses an exercise, or takes it out again
     */
    ExerciseChoice(
            ExerciseLibrary library,
            Map<ExerciseId, List<Verdict>> verdicts,
            Predicate<ExerciseId> running,
            Predicate<ExerciseId> chosen,
            Consumer<Exercise> toggle) {
        this.verdicts = verdicts;
        this.running = running;
        this.chosen = chosen;
        this.toggle = toggle;
        getContent().add(new ExerciseFinder(library, this::card));
    }

    private ExerciseCard card(Exercise exercise) {
        var found = verdicts.getOrDefault(exercise.id(), List.of());
        boolean blocked = found.stream().anyMatch(Verdict.Blocked.class::isInstance);
        var card = new ExerciseCard(exercise);
        if (running.test(exercise.id())) {
            card.withBadge(StatusBadge.neutral(getTranslation("homecare.assign.already")));
        } else if (blocked) {
            card.withBadge(StatusBadge.danger(getTranslation("homecare.guard.badge.blocked")));
        } else if (!found.isEmpty()) {
            card.withBadge(StatusBadge.needsYou(getTranslation("homecare.guard.badge.reason")));
        }
        var lines = new Div();
        lines.addClassName("card-verdicts");
        found.forEach(verdict -> lines.add(new VerdictLine(verdict)));
        card.withActions(lines);
        if (!blocked) {
            card.withActions(button(exercise));
        }
        return card;
    }

    private Button button(Exercise exercise) {
        var button = new Button();
        show(button, exercise);
        button.addClickListener(click -> {
            toggle.accept(exercise);
            show(button, exercise);
        });
        return button;
    }

    private void show(Button button, Exercise exercise) {
        boolean taken = chosen.test(exercise.id());
        var text = getTranslation(taken ? "homecare.assign.taken" : "homecare.assign.take");
        button.setText(text);
        button.setIcon((taken ? FasciaIcon.CHECK : FasciaIcon.PLUS).create());
        button.setAriaLabel(text + ": " + exercise.title());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(taken));
        button.setClassName("taken", taken);
    }
}
