package org.fascia.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.DosageSentence;
import org.fascia.exercise.Exercise;

/**
 * An exercise in short: what it is called and good for, how much of it, how long it takes and what one needs. Stands
 * below a heading of the second level.
 */
public class ExerciseCard extends Composite<Article> {

    private final H3 title = new H3();
    private final Div head = new Div(title);
    private final Div actions = new Div();

    /** The exercise with its usual dosage. */
    public ExerciseCard(Exercise exercise) {
        this(exercise, exercise.dosage());
    }

    /** The exercise as it was prescribed. */
    public ExerciseCard(Exercise exercise, Dosage dosage) {
        getContent().addClassName("exercise-card");
        head.addClassName("exercise-card-head");
        actions.addClassName("exercise-card-actions");
        title.setText(exercise.title());

        var summary = new Paragraph(exercise.summary());
        summary.addClassName("exercise-card-summary");
        var dose = new Paragraph(new DosageSentence((key, args) -> getTranslation(key, args), getLocale()).of(dosage));
        dose.addClassName("exercise-card-dose");
        getContent().add(head, summary, dose, facts(exercise, dosage));
    }

    /** Makes the whole card a button; its name is the exercise's title. */
    public ExerciseCard onOpen(Runnable open) {
        var button = new NativeButton(title.getText(), click -> open.run());
        button.addClassName("exercise-card-open");
        title.removeAll();
        title.add(button);
        getContent().addClassName("opens");
        return this;
    }

    /** Puts a badge or another small part beside the title. */
    public ExerciseCard withBadge(Component badge) {
        head.add(badge);
        return this;
    }

    /** Adds buttons or other parts at the bottom; they work beside the card's own tap. */
    public ExerciseCard withActions(Component... parts) {
        actions.add(parts);
        getContent().add(actions);
        return this;
    }

    private Div facts(Exercise exercise, Dosage dosage) {
        var facts = new Div(
                new Span(getTranslation(exercise.kind().messageKey())),
                new Span(getTranslation("exercise.minutes", dosage.minutesPerDose())),
                new Span(equipment(exercise)));
        facts.addClassName("exercise-card-facts");
        return facts;
    }

    private String equipment(Exercise exercise) {
        return exercise.equipment().isEmpty()
                ? getTranslation("exercise.equipment.none")
                : exercise.equipment().stream()
                        .map(item -> getTranslation(item.messageKey()))
                        .collect(Collectors.joining(", "));
    }
}
