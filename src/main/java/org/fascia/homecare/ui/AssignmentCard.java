package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.fascia.exercise.Exercise;
import org.fascia.homecare.AssignmentListItem;
import org.fascia.homecare.AssignmentStatus;
import org.fascia.homecare.Pause;
import org.fascia.homecare.ProgrammeOverview;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Tone;

/** An assigned exercise: how much, since when, how it goes, and what can be done with it. */
class AssignmentCard extends Composite<Article> {

    private final transient Formats formats;

    AssignmentCard(AssignmentListItem item, ProgrammeOverview programme, Exercise exercise, AssignmentActions actions) {
        formats = Formats.in(programme.zone());
        var head = new Div(new H3(exercise.title()), badge(item));
        head.addClassName("assignment-head");
        var dosage = new Paragraph(DoseTexts.whole(this, item.dosage()));
        var facts = new Paragraph(facts(item));
        facts.addClassNames("muted", "small");
        var words = new Div(head, dosage, facts);
        words.addClassNames("assignment-words");
        if (item.pause() != null) {
            var pause = new Paragraph(pause(item.pause()));
            pause.addClassName("small");
            words.add(pause);
        }
        if (item.overrideReason() != null) {
            var reason = new Paragraph(getTranslation("homecare.override.given", item.overrideReason()));
            reason.addClassName("small");
            words.add(reason);
        }
        if (!item.status().isOver()) {
            item.verdicts().forEach(verdict -> words.add(new VerdictLine(verdict)));
        }
        var title = exercise.title();
        var rings = new Div(
                new AdherenceRing(item.week(), 7, title, programme.zone(), programme, actions.library()),
                new AdherenceRing(item.month(), 28, title, programme.zone(), programme, actions.library()));
        rings.addClassName("assignment-rings");
        getContent().addClassNames("assignment-card");
        getContent().add(words, rings);
        if (!item.status().isOver()) {
            getContent().add(buttons(item, exercise, actions));
        }
    }

    private StatusBadge badge(AssignmentListItem item) {
        return new StatusBadge(
                getTranslation(item.status().messageKey()),
                switch (item.status()) {
                    case ACTIVE -> Tone.GOOD;
                    case PAUSED ->
                        item.pause() != null && item.pause().cause() != Pause.Cause.THERAPIST
                                ? Tone.DANGER
                                : Tone.NEEDS_YOU;
                    case UPCOMING, ENDED, STOPPED -> Tone.NEUTRAL;
                });
    }

    private String facts(AssignmentListItem item) {
        var span = item.endsOn() == null
                ? getTranslation("homecare.span.from", formats.date(item.startsOn()))
                : getTranslation("homecare.span", formats.date(item.startsOn()), formats.date(item.endsOn()));
        var last = item.lastLog() == null
                ? getTranslation("homecare.lastLog.never")
                : getTranslation(
                        "homecare.lastLog", formats.dayAndTime(item.lastLog().recordedAt()));
        return span + " · "
                + getTranslation("homecare.minutes.day", item.dosage().minutesPerDay()) + " · " + last;
    }

    private String pause(Pause pause) {
        var cause = getTranslation(pause.cause().messageKey());
        return pause.until() == null
                ? getTranslation("homecare.pause.since", formats.date(pause.from()), cause)
                : getTranslation("homecare.pause.until", formats.date(pause.until()), cause);
    }

    private Component buttons(AssignmentListItem item, Exercise exercise, AssignmentActions actions) {
        var buttons = new Div();
        buttons.addClassName("assignment-actions");
        buttons.add(button("homecare.change.open", exercise, () -> actions.change(item)));
        boolean paused = item.status() == AssignmentStatus.PAUSED;
        if (!paused) {
            buttons.add(button("homecare.pause.open", exercise, () -> actions.pause(item)));
        } else if (item.pause() != null && item.pause().cause() != Pause.Cause.RED_ANSWER) {
            buttons.add(button("homecare.resume.open", exercise, () -> actions.resume(item)));
        }
        buttons.add(button("homecare.stop.open", exercise, () -> actions.stop(item)));
        return buttons;
    }

    private Button button(String key, Exercise exercise, Runnable action) {
        var text = getTranslation(key);
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(text + ": " + exercise.title());
        return button;
    }
}
