package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
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

/**
 * How much of an exercise: four fields and the sentence that they make, the rest under "More". What it holds can be
 * written down as texts and put back, for drafts.
 */
class DosageForm extends Composite<Div> {

    private final transient KeptFields kept;
    private final transient InstructionFields instructions;
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

    /** @param errors where refusals are shown that name one of the fields */
    DosageForm(FieldErrors errors, Exercise exercise, Dosage dosage, Instructions instructions) {
        kept = new KeptFields(errors, () -> {
            say();
            changed.run();
        });
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
        kept.add("load", load, Function.identity(), Function.identity());
        this.instructions = new InstructionFields(kept, exercise);
        sentence.addClassName("dosage-sentence");
        sentence.getElement().setAttribute("aria-live", "polite");
        more.setSummaryText(getTranslation("homecare.dosage.more"));
        var form = form(side, rhythm, weekdays, tempo, rest, ceiling, load);
        this.instructions.all().forEach(form::add);
        more.add(form);
        getContent().addClassNames("dosage-form");
        var four = new Div(sets, repetitions, hold, times);
        four.addClassName("dosage-four");
        getContent().add(four, sentence, more);
        this.instructions.show(instructions);
        fill(dosage);
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
            return instructions.instructions();
        } catch (InvalidInput refused) {
            open(refused);
            throw refused;
        }
    }

    /** What stands in the fields, as texts by the fields' names. */
    Map<String, String> texts() {
        return kept.texts();
    }

    /** Puts back what {@link #texts} gave. */
    void restore(Map<String, String> texts) {
        kept.restore(texts);
        say();
    }

    private void fill(Dosage dosage) {
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
        return kept.add(name, field, Object::toString, Integer::valueOf);
    }

    private <E extends Enum<E>> Select<E> select(String name, String label, E[] items, Function<E, String> key) {
        var select = new Select<E>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> getTranslation(key.apply(item)));
        return kept.add(name, select, Enum::name, text -> Enum.valueOf(items[0].getDeclaringClass(), text));
    }

    private void chooseWeekdays() {
        var formats = Formats.in(java.time.ZoneOffset.UTC);
        weekdays.setLabel(getTranslation("homecare.dosage.weekdays"));
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(formats::weekday);
        kept.add(
                "weekdays",
                weekdays,
                days -> days.stream().map(DayOfWeek::name).collect(Collectors.joining(",")),
                text -> Arrays.stream(text.split(",", -1))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))));
    }

    private static FormLayout form(Component... fields) {
        var form = new FormLayout(fields);
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        return form;
    }
}
