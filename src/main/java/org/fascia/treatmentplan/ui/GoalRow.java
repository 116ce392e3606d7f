package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fascia.shared.ui.DateField;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.GoalId;
import org.fascia.treatmentplan.GoalMeasure;
import org.jspecify.annotations.Nullable;

/** A goal: an activity, how it is measured, from where to where, and by when. */
class GoalRow extends Row<GoalRow.Typed, Goal> {

    private final GoalId id;
    private final TextField activity;
    private final Select<GoalMeasure> measure;
    private final BigDecimalField baseline;
    private final BigDecimalField target;
    private final DateField dueOn;

    /** A goal as typed. */
    record Typed(
            UUID id,
            @Nullable String activity,
            @Nullable GoalMeasure measure,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate dueOn) {

        static Typed blank() {
            return new Typed(GoalId.next().value(), null, null, null, null, null);
        }

        static Typed of(Goal goal) {
            return new Typed(
                    goal.id().value(), goal.activity(), goal.measure(), goal.baseline(), goal.target(), goal.dueOn());
        }
    }

    GoalRow(Typed typed) {
        super("plan-row-goal");
        id = new GoalId(typed.id());
        activity = field("activity", new TextField(getTranslation("treatmentplan.goal.activity")));
        activity.setPlaceholder(getTranslation("treatmentplan.goal.activity.example"));
        measure = field("measure", new Select<GoalMeasure>());
        measure.setLabel(getTranslation("treatmentplan.goal.measure.label"));
        measure.setItems(GoalMeasure.values());
        measure.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.messageKey()));
        measure.addValueChangeListener(change -> explain());
        baseline = number("baseline", "treatmentplan.goal.baseline");
        target = number("target", "treatmentplan.goal.target");
        dueOn = field("dueOn", new DateField(getTranslation("treatmentplan.goal.dueOn")));
        activity.setValue(Objects.requireNonNullElse(typed.activity(), ""));
        measure.setValue(typed.measure());
        baseline.setValue(typed.baseline());
        target.setValue(typed.target());
        dueOn.setValue(typed.dueOn());
    }

    @Override
    Typed typed() {
        return new Typed(
                id.value(),
                activity.getValue(),
                measure.getValue(),
                baseline.getValue(),
                target.getValue(),
                dueOn.getValue());
    }

    @Override
    Goal value() {
        return Goal.typed(
                id, activity.getValue(), measure.getValue(), baseline.getValue(), target.getValue(), dueOn.getValue());
    }

    private BigDecimalField number(String name, String key) {
        var field = field(name, new BigDecimalField(getTranslation(key)));
        field.setLocale(getLocale());
        return field;
    }

    /** Says which way the chosen measure gets better, before anybody gets it wrong. */
    private void explain() {
        var chosen = measure.getValue();
        measure.setHelperText(
                chosen == null
                        ? ""
                        : getTranslation(
                                "treatmentplan.better." + chosen.better().name(), chosen.highest()));
    }
}
