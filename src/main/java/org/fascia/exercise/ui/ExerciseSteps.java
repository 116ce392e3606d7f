package org.fascia.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fascia.exercise.Exercise;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Tone;

/** How an exercise is done, what helps, what to avoid and when to stop: all that somebody needs while doing it. */
public class ExerciseSteps extends Composite<Div> {

    public ExerciseSteps(Exercise exercise) {
        getContent().addClassName("exercise-steps");
        getContent()
                .add(
                        section("exercise.steps", list(new OrderedList(), exercise.steps()), "steps"),
                        section("exercise.cues", list(new UnorderedList(), exercise.cues()), "cues"),
                        section("exercise.mistakes", list(new UnorderedList(), exercise.mistakes()), "mistakes"),
                        section("exercise.stopRule", new Notice(Tone.NEEDS_YOU, exercise.stopRule()), "stop-rule"));
    }

    private Section section(String title, Component content, String className) {
        var section = new Section(new H2(getTranslation(title)), content);
        section.addClassName(className);
        return section;
    }

    private static HtmlContainer list(HtmlContainer list, List<String> sentences) {
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
