package org.fascia.homecare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fascia.assessment.Verdict;
import org.fascia.exercise.Exercise;
import org.fascia.homecare.AssignHomecare;
import org.fascia.homecare.AssignmentId;
import org.fascia.homecare.Instructions;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.FieldErrors;

/** One chosen exercise with its dosage, and the reason that the guard may ask for. */
class AssignItem extends Composite<Section> {

    private static final String OVERRIDE = "overrideReason";

    private final AssignmentId id = AssignmentId.next();
    private final transient Exercise exercise;
    private final FieldErrors errors = new FieldErrors();
    private final DosageForm form;
    private final TextArea override = new TextArea();
    private final boolean needsReason;

    AssignItem(Exercise exercise, List<Verdict> verdicts, Runnable changed, Runnable remove) {
        this.exercise = exercise;
        needsReason = !verdicts.isEmpty();
        var drop = new Button(getTranslation("homecare.assign.drop"), click -> remove.run());
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(getTranslation("homecare.assign.drop") + ": " + exercise.title());
        var head = new Div(new H3(exercise.title()), drop);
        head.addClassName("spread");
        form = new DosageForm(errors, exercise, exercise.dosage(), Instructions.NONE);
        form.onChange(changed);
        getContent().addClassNames("assign-item");
        getContent().add(head);
        verdicts.forEach(verdict -> getContent().add(new VerdictLine(verdict)));
        if (needsReason) {
            override.setLabel(getTranslation("homecare.override"));
            override.setMaxLength(500);
            override.setRequiredIndicatorVisible(true);
            override.setValueChangeMode(ValueChangeMode.LAZY);
            override.addValueChangeListener(change -> changed.run());
            errors.put(OVERRIDE + "." + exercise.id(), override);
            getContent().add(override);
        }
        getContent().add(form);
    }

    /** Whether everything makes sense; what does not is shown at its field. */
    boolean isComplete() {
        errors.clear();
        try {
            form.dosage();
            form.instructions();
            if (needsReason && override.getValue().isBlank()) {
                throw InvalidInput.at(OVERRIDE + "." + exercise.id(), "homecare.guard.reason");
            }
            return true;
        } catch (InvalidInput refused) {
            errors.show(refused);
            return false;
        }
    }

    AssignHomecare.Item item() {
        return new AssignHomecare.Item(
                id, exercise.id(), form.dosage(), form.instructions(), needsReason ? override.getValue() : null);
    }

    boolean show(InvalidInput refused) {
        if (("exercise." + exercise.id()).equals(refused.field())) {
            form.getElement().scrollIntoView();
            return false;
        }
        return errors.show(refused);
    }

    int minutesPerDay() {
        try {
            return form.dosage().minutesPerDay();
        } catch (InvalidInput unfinished) {
            return 0;
        }
    }

    Map<String, String> texts() {
        var texts = new LinkedHashMap<>(form.texts());
        if (!override.isEmpty()) {
            texts.put(OVERRIDE, override.getValue());
        }
        return texts;
    }

    void restore(Map<String, String> texts) {
        form.restore(texts);
        override.setValue(Objects.requireNonNullElse(texts.get(OVERRIDE), ""));
    }
}
