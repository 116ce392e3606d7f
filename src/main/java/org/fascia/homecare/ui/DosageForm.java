package org.fascia.homecare.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.DosageSide;
import org.fascia.exercise.DoseDays;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.Tempo;
import org.fascia.homecare.Instructions;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PainScore;
import org.fascia.shared.ui.FieldErrors;
import org.fascia.shared.ui.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise: four fields and the sentence that they make, the rest under "More". What it holds can be
 * written down as texts and put back, for drafts.
 */
class DosageForm extends Composite<Div> {

    private final FieldErrors errors;
    private final Map<String, Kept<?>> kept = new LinkedHashMap<>();
    private final Paragraph sentence = new Paragraph();
    private final Details more = new Details();
    private transient Runnable changed = () -> {};

    private final IntegerField sets;
    private final IntegerField repetitions;
    private final IntegerField hold;
    private final IntegerField times;
    private final Select<DosageSide> side;
    private final Select<DoseDays.Rhythm> rhythm;
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>();
    private final Select<Tempo> tempo;
    private final IntegerField rest;
    private final IntegerField ceiling;
    private final TextField load = new TextField();
    private final TextArea equipment;
    private final TextArea cues;
    private final TextArea mistakes;
    private final TextArea easier;
    private final TextArea harder;
    private final TextArea stopRule;

    /** @param errors where refusals are shown that name one of the fields */
    DosageForm(FieldErrors errors, Exercise exercise, Dosage dosage, Instructions instructions) {
        this.errors = errors;
        sets = number("sets", "homecare.dosage.sets");
        repetitions = number("repetitions", "homecare.dosage.repetitions");
        hold = number("holdSeconds", "homecare.dosage.hold");
        times = number("timesPerDay", "homecare.dosage.times");
        side = select("side", "homecare.dosage.side", DosageSide.values(), DosageSide::messageKey);
        rhythm = select("days", "homecare.dosage.days", DoseDays.Rhythm.values(), DoseDays.Rhythm::messageKey);
        tempo = select("tempo", "homecare.dosage.tempo", Tempo.values(), Tempo::messageKey);
        rest = number("restSeconds", "homecare.dosage.rest");
        ceiling = number("painCeiling", "homecare.dosage.ceiling");
        chooseWeekdays();
        load.setLabel(getTranslation("homecare.dosage.load"));
        keep("load", load, Function.identity(), Function.identity());
        equipment = words("equipment", equipmentOf(exercise));
        cues = words("cues", String.join(" ", exercise.cues()));
        mistakes = words("mistakes", String.join(" ", exercise.mistakes()));
        easier = words("easier", exercise.easier().text());
        harder = words(
                "harder", exercise.harder() == null ? "" : exercise.harder().text());
        stopRule = words("stopRule", exercise.stopRule());
        sentence.addClassName("dosage-sentence");
        sentence.getElement().setAttribute("aria-live", "polite");
        more.setSummaryText(getTranslation("homecare.dosage.more"));
        more.add(form(
                side, rhythm, weekdays, tempo, rest, ceiling, load, equipment, cues, mistakes, easier, harder,
                stopRule));
        getContent().addClassNames("dosage-form");
        var four = new Div(sets, repetitions, hold, times);
        four.addClassName("dosage-four");
        getContent().add(four, sentence, more);
        fill(dosage, instructions);
    }

    /** Runs after each change by the person. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** @throws InvalidInput at the field that is wrong; the part with that field opens */
    Dosage dosage() {
        try {
            return typed();
        } catch (InvalidInput refused) {
            open(refused);
            throw refused;
        }
    }

    Instructions instructions() {
        try {
            return new Instructions(
                    equipment.getValue(),
                    cues.getValue(),
                    mistakes.getValue(),
                    easier.getValue(),
                    harder.getValue(),
                    stopRule.getValue());
        } catch (InvalidInput refused) {
            open(refused);
            throw refused;
        }
    }

    /** What stands in the fields, as texts by the fields' names. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        kept.forEach((name, field) -> field.text().ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    /** Puts back what {@link #texts} gave. */
    void restore(Map<String, String> texts) {
        kept.forEach((name, field) -> field.put(texts.get(name)));
        say();
    }

    private void fill(Dosage dosage, Instructions instructions) {
        sets.setValue(dosage.sets());
        repetitions.setValue(dosage.repetitions());
        hold.setValue(dosage.holdSeconds());
        times.setValue(dosage.timesPerDay());
        side.setValue(dosage.side());
        rhythm.setValue(dosage.days().rhythm());
        weekdays.setValue(dosage.days().weekdays());
        tempo.setValue(dosage.tempo());
        rest.setValue(dosage.restSeconds());
        ceiling.setValue(dosage.painCeiling().value());
        load.setValue(Objects.requireNonNullElse(dosage.load(), ""));
        equipment.setValue(Objects.requireNonNullElse(instructions.equipment(), ""));
        cues.setValue(Objects.requireNonNullElse(instructions.cues(), ""));
        mistakes.setValue(Objects.requireNonNullElse(instructions.mistakes(), ""));
        easier.setValue(Objects.requireNonNullElse(instructions.easier(), ""));
        harder.setValue(Objects.requireNonNullElse(instructions.harder(), ""));
        stopRule.setValue(Objects.requireNonNullElse(instructions.stopRule(), ""));
        say();
    }

    /** Says the dosage as the patient will read it, while it makes sense. */
    private void say() {
        weekdays.setVisible(rhythm.getValue() == DoseDays.Rhythm.WEEKDAYS);
        try {
            var dosage = typed();
            sentence.setText(
                    getTranslation("homecare.dosage.sentence", DoseTexts.whole(this, dosage), dosage.minutesPerDay()));
        } catch (InvalidInput unfinished) {
            sentence.setText(getTranslation("homecare.dosage.unfinished"));
        }
    }

    private Dosage typed() {
        return new Dosage(
                side.getValue(),
                required("sets", sets),
                repetitions.getValue(),
                hold.getValue(),
                Objects.requireNonNullElse(rest.getValue(), 0),
                tempo.getValue(),
                load.getValue(),
                required("timesPerDay", times),
                new DoseDays(rhythm.getValue(), weekdays.getValue()),
                painCeiling());
    }

    private PainScore painCeiling() {
        try {
            return new PainScore(required("painCeiling", ceiling));
        } catch (InvalidInput outside) {
            throw outside.at("painCeiling");
        }
    }

    private static int required(String field, IntegerField number) {
        if (number.getValue() == null) {
            throw InvalidInput.at(field, "shared.required");
        }
        return number.getValue();
    }

    private void open(InvalidInput refused) {
        boolean shownAbove = refused.field() == null
                || java.util.List.of("sets", "repetitions", "holdSeconds", "timesPerDay")
                        .contains(refused.field());
        more.setOpened(more.isOpened() || !shownAbove);
    }

    private IntegerField number(String name, String label) {
        var field = new IntegerField(getTranslation(label));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setStepButtonsVisible(true);
        field.setStep(1);
        return keep(name, field, Object::toString, Integer::valueOf);
    }

    private <E extends Enum<E>> Select<E> select(String name, String label, E[] items, Function<E, String> key) {
        var select = new Select<E>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> getTranslation(key.apply(item)));
        return keep(name, select, Enum::name, text -> Enum.valueOf(items[0].getDeclaringClass(), text));
    }

    private TextArea words(String name, String placeholder) {
        var field = new TextArea(getTranslation("homecare.instructions." + name));
        field.setPlaceholder(placeholder);
        field.setMaxLength(500);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return keep(name, field, Function.identity(), Function.identity());
    }

    private void chooseWeekdays() {
        var formats = Formats.in(java.time.ZoneOffset.UTC);
        weekdays.setLabel(getTranslation("homecare.dosage.weekdays"));
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(formats::weekday);
        keep(
                "weekdays",
                weekdays,
                days -> days.stream().map(DayOfWeek::name).collect(Collectors.joining(",")),
                text -> Arrays.stream(text.split(",", -1))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))));
    }

    private <F extends AbstractField<?, V>, V> F keep(
            String name, F field, Function<V, String> write, Function<String, V> read) {
        errors.put(name, field);
        kept.put(name, new Kept<V>(field, write, read));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                say();
                changed.run();
            }
        });
        return field;
    }

    private static FormLayout form(Component... fields) {
        var form = new FormLayout(fields);
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        return form;
    }

    private String equipmentOf(Exercise exercise) {
        return exercise.equipment().stream()
                .map(item -> getTranslation(item.messageKey()))
                .collect(Collectors.joining(", "));
    }

    private record Kept<V>(HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {

        Optional<String> text() {
            return field.isEmpty() ? Optional.empty() : Optional.of(write.apply(field.getValue()));
        }

        void put(@Nullable String text) {
            if (text == null) {
                field.clear();
            } else {
                field.setValue(read.apply(text));
            }
        }
    }
}
