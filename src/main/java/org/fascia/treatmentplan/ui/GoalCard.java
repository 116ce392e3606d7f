package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.GoalReading;
import org.fascia.treatmentplan.PlanDetail;
import org.jspecify.annotations.Nullable;

/** A goal with how far it is: where it began, where it stands, where it should stand. */
class GoalCard extends Composite<Div> {

    private final Div foot = new Div();

    GoalCard(Goal goal, PlanDetail plan, PlanWords words, LocalDate today) {
        var reading = plan.latest(goal.id()).orElse(null);
        var title = new H3(goal.activity());
        var head = new Div(title);
        head.addClassName("spread");
        var badge = badge(goal, reading, today);
        if (badge != null) {
            head.add(badge);
        }
        var way = new Span(words.measure(goal.measure()) + " · " + words.way(goal));
        way.addClassName("muted");

        var now = reading == null ? goal.baseline() : reading.value();
        var bar = new ProgressBar(0, 1, goal.share(now));
        var said = reading == null
                ? getTranslation("treatmentplan.progress.none")
                : getTranslation(
                        "treatmentplan.progress.now",
                        words.value(goal.measure(), reading.value()),
                        words.formats().date(reading.measuredOn()));
        bar.getElement().setAttribute("aria-label", goal.activity());
        bar.getElement().setAttribute("aria-valuetext", said);
        foot.addClassName("spread");
        foot.add(new Span(said));
        getContent().addClassName("goal-card");
        getContent().add(head, way, bar, foot);
    }

    /** Adds what can be done with it. */
    GoalCard withAction(com.vaadin.flow.component.Component action) {
        foot.add(action);
        return this;
    }

    private @Nullable StatusBadge badge(Goal goal, @Nullable GoalReading reading, LocalDate today) {
        if (reading != null && goal.isReached(reading.value())) {
            return StatusBadge.good(getTranslation("treatmentplan.goal.reached"));
        }
        return goal.dueOn().isBefore(today) ? StatusBadge.needsYou(getTranslation("treatmentplan.goal.overdue")) : null;
    }
}
