package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.PlanDetail;

/** A goal as its owner reads it: big, in plain words, with the way that already lies behind. */
class MyGoal extends Composite<Div> {

    MyGoal(Goal goal, PlanDetail plan, PlanWords words) {
        var reading = plan.latest(goal.id()).orElse(null);
        var now = reading == null ? goal.baseline() : reading.value();
        var head = new Div(new H3(goal.activity()));
        head.addClassName("spread");
        if (reading != null && goal.isReached(reading.value())) {
            head.add(StatusBadge.good(getTranslation("treatmentplan.goal.reached")));
        }
        var said = reading == null
                ? getTranslation("treatmentplan.my.unmeasured")
                : getTranslation(
                        "treatmentplan.my.now",
                        words.value(goal.measure(), reading.value()),
                        words.formats().date(reading.measuredOn()));
        var bar = new ProgressBar(0, 1, goal.share(now));
        bar.getElement().setAttribute("aria-label", goal.activity());
        bar.getElement().setAttribute("aria-valuetext", said);
        var ends = new Div(
                new Span(words.value(goal.measure(), goal.baseline())),
                new Span(words.value(goal.measure(), goal.target())));
        ends.addClassNames("goal-ends", "muted");
        var by = new Paragraph(getTranslation(
                "treatmentplan.my.by",
                words.measure(goal.measure()),
                words.value(goal.measure(), goal.target()),
                words.formats().date(goal.dueOn())));
        by.addClassName("muted");
        getContent().addClassName("goal-card");
        getContent().add(head, by, bar, ends, new Paragraph(said));
    }
}
