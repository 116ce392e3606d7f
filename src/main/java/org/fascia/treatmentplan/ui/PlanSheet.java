package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.Intervention;
import org.fascia.treatmentplan.PlanDetail;
import org.jspecify.annotations.Nullable;

/** A plan as its therapist reads it. What can be done with it is added by whoever shows it. */
class PlanSheet extends Composite<Div> {

    private final transient PlanDetail plan;
    private final transient PlanWords words;
    private final SectionCard head;
    private final SectionCard goals;

    PlanSheet(PlanDetail plan, @Nullable String author, PlanWords words, LocalDate today) {
        this.plan = plan;
        this.words = words;
        head = new SectionCard(plan.content().condition());
        goals = new SectionCard(getTranslation("treatmentplan.goals"));
        head.withActions(state(today));
        var explanation = plan.content().explanation();
        if (explanation != null) {
            head.add(new Paragraph(explanation));
        }
        head.add(facts(author));
        var rest = new Div(problems(), interventions());
        rest.addClassName("columns");
        getContent().addClassName("stack");
        getContent().add(head, goals, rest);
        show(today, null);
    }

    /** Something that is done with a goal. */
    interface GoalAction {
        Component of(Goal goal);
    }

    PlanSheet withActions(Component... actions) {
        head.withActions(actions);
        return this;
    }

    PlanSheet withGoalAction(LocalDate today, GoalAction action) {
        show(today, action);
        return this;
    }

    private void show(LocalDate today, @Nullable GoalAction action) {
        goals.removeAll();
        for (var goal : plan.content().goals()) {
            var card = new GoalCard(goal, plan, words, today);
            goals.add(action == null ? card : card.withAction(action.of(goal)));
        }
    }

    private StatusBadge state(LocalDate today) {
        var ending = plan.ending();
        if (ending != null) {
            return StatusBadge.neutral(getTranslation(ending.outcome().messageKey()));
        }
        var review = plan.review();
        return review != null && review.isDue(today)
                ? StatusBadge.needsYou(getTranslation("treatmentplan.review.due"))
                : StatusBadge.good(getTranslation("treatmentplan.active"));
    }

    private DefinitionList facts(@Nullable String author) {
        var formats = words.formats();
        var facts = new DefinitionList()
                .fact(getTranslation("treatmentplan.startsOn"), formats.date(plan.startsOn()))
                .fact(getTranslation("treatmentplan.visits"), words.visits(plan.content()));
        var review = plan.review();
        if (review != null) {
            facts.fact(getTranslation("treatmentplan.review.next"), words.review(review));
        }
        var ending = plan.ending();
        if (ending != null) {
            facts.fact(getTranslation("treatmentplan.endedOn"), formats.date(ending.on()))
                    .fact(getTranslation("treatmentplan.end.reason"), ending.reason());
        }
        var written = formats.dayAndTime(plan.current().writtenAt());
        var version = getTranslation("treatmentplan.version", plan.current().number());
        return facts.fact(
                version, author == null ? written : getTranslation("treatmentplan.version.by", written, author));
    }

    private SectionCard problems() {
        return list(
                "treatmentplan.problems",
                plan.content().problems().stream()
                        .map(problem -> new ListItem(words.problem(problem)))
                        .toList());
    }

    private SectionCard interventions() {
        return list(
                "treatmentplan.interventions",
                plan.content().interventions().stream().map(this::item).toList());
    }

    private ListItem item(Intervention intervention) {
        var kind = new Span(" · " + words.say(intervention.kind().messageKey()));
        kind.addClassName("muted");
        return new ListItem(new Span(intervention.text()), kind);
    }

    private SectionCard list(String key, List<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("plan-list");
        return new SectionCard(
                getTranslation(key), items.isEmpty() ? new Span(getTranslation("treatmentplan.nothing")) : list);
    }

    static Button quiet(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
