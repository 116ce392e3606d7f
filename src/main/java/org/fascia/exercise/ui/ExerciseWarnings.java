package org.fascia.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.fascia.exercise.Exercise;

/** What a therapist weighs before assigning the exercise; nothing where there is nothing. */
class ExerciseWarnings extends Composite<Div> {

    ExerciseWarnings(Exercise exercise) {
        var list = new UnorderedList();
        exercise.contraindications().forEach(code -> list.add(new ListItem(getTranslation(code.messageKey()))));
        if (exercise.onTheFloor()) {
            list.add(new ListItem(getTranslation("exercise.warnings.floor")));
        }
        if (exercise.presses()) {
            list.add(new ListItem(getTranslation("exercise.warnings.pressing")));
        }
        if (list.getComponentCount() > 0) {
            var section = new Section(new H2(getTranslation("exercise.warnings")), list);
            section.addClassName("exercise-warnings");
            getContent().add(section);
        }
    }
}
