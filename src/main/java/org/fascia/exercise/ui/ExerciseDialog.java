package org.fascia.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.Exercise.Variant;
import org.fascia.exercise.ExerciseId;
import org.fascia.shared.ui.FasciaIcon;
import org.jspecify.annotations.Nullable;

/** Everything about one exercise, for therapists. */
class ExerciseDialog extends Dialog {

    private final transient Consumer<ExerciseId> openOther;

    /** @param leave called when the reader closes the dialog, which it does not do by itself */
    ExerciseDialog(Exercise exercise, Consumer<ExerciseId> openOther, Runnable leave) {
        this.openOther = openOther;
        addClassName("exercise-dialog");
        setHeaderTitle(exercise.title());
        var close = new Button(FasciaIcon.CLOSE.create(), click -> leave.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("shared.close"));
        getHeader().add(close);
        addDialogCloseActionListener(escape -> leave.run());

        var facts = new Div(new ExerciseFacts(exercise), new ExerciseWarnings(exercise), variants(exercise));
        facts.addClassName("exercise-dialog-facts");
        var content = new Div(new ExerciseSteps(exercise), facts);
        content.addClassName("exercise-dialog-content");
        add(scrolling(exercise, new Paragraph(exercise.summary()), content));
    }

    /** The text is longer than the screen, so it takes the focus: then the arrow keys scroll it. */
    private static Div scrolling(Exercise exercise, Component... parts) {
        var text = new Div(parts);
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "group");
        text.getElement().setAttribute("aria-label", exercise.title());
        return text;
    }

    private Div variants(Exercise exercise) {
        var variants = new Div(variant("exercise.easier", exercise.easier()));
        variants.addClassName("exercise-variants");
        if (exercise.harder() != null) {
            variants.add(variant("exercise.harder", exercise.harder()));
        }
        return variants;
    }

    private Section variant(String title, Variant variant) {
        var section = new Section(new H2(getTranslation(title)), new Paragraph(variant.text()));
        link(section, variant.exercise());
        return section;
    }

    private void link(Section section, @Nullable ExerciseId other) {
        if (other != null) {
            var open = new Button(getTranslation("exercise.variant.open"), click -> openOther.accept(other));
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.setIcon(FasciaIcon.ARROW_RIGHT.create());
            section.add(open);
        }
    }
}
