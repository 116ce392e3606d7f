package org.fascia.homecare.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fascia.exercise.Exercise;
import org.fascia.homecare.Instructions;

/** The therapist's own words about an exercise; where they say nothing, the library's words stand as placeholders. */
class InstructionFields {

    private static final int LONGEST = 500;

    private final KeptFields kept;
    private final TextArea equipment;
    private final TextArea cues;
    private final TextArea mistakes;
    private final TextArea easier;
    private final TextArea harder;
    private final TextArea stopRule;

    InstructionFields(KeptFields kept, Exercise exercise) {
        this.kept = kept;
        equipment = words("equipment", equipmentOf(exercise));
        cues = words("cues", String.join(" ", exercise.cues()));
        mistakes = words("mistakes", String.join(" ", exercise.mistakes()));
        easier = words("easier", exercise.easier().text());
        harder = words(
                "harder", exercise.harder() == null ? "" : exercise.harder().text());
        stopRule = words("stopRule", exercise.stopRule());
    }

    Collection<TextArea> all() {
        return List.of(equipment, cues, mistakes, easier, harder, stopRule);
    }

    void show(Instructions instructions) {
        equipment.setValue(Objects.requireNonNullElse(instructions.equipment(), ""));
        cues.setValue(Objects.requireNonNullElse(instructions.cues(), ""));
        mistakes.setValue(Objects.requireNonNullElse(instructions.mistakes(), ""));
        easier.setValue(Objects.requireNonNullElse(instructions.easier(), ""));
        harder.setValue(Objects.requireNonNullElse(instructions.harder(), ""));
        stopRule.setValue(Objects.requireNonNullElse(instructions.stopRule(), ""));
    }

    /** @throws org.fascia.shared.InvalidInput at the field that is wrong */
    Instructions instructions() {
        return new Instructions(
                equipment.getValue(),
                cues.getValue(),
                mistakes.getValue(),
                easier.getValue(),
                harder.getValue(),
                stopRule.getValue());
    }

    private TextArea words(String name, String placeholder) {
        var field = new TextArea(UI.getCurrent().getTranslation("homecare.instructions." + name));
        field.setPlaceholder(placeholder);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return kept.add(name, field, Function.identity(), Function.identity());
    }

    private static String equipmentOf(Exercise exercise) {
        return exercise.equipment().stream()
                .map(item -> UI.getCurrent().getTranslation(item.messageKey()))
                .collect(Collectors.joining(", "));
    }
}
