package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.time.LocalDate;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FormDialog;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.GoalReadingId;
import org.fascia.treatmentplan.NoteProgress;
import org.fascia.treatmentplan.PlanDetail;
import org.jspecify.annotations.Nullable;

/** Notes where a goal stands. */
final class NoteProgressDialog {

    private final GoalReadingId id = GoalReadingId.next();
    private final PlanDetail plan;
    private final Goal goal;
    private final PlanServices services;
    private final FormDialog dialog;
    private final BigDecimalField value;
    private final DateField measuredOn;
    private final Runnable done;

    NoteProgressDialog(
            PlanDetail plan, Goal goal, PlanWords words, LocalDate today, PlanServices services, Runnable done) {
        this.plan = plan;
        this.goal = goal;
        this.services = services;
        this.done = done;
        dialog = new FormDialog(
                words.say("treatmentplan.progress.title"), words.say("treatmentplan.progress.verb"), this::send);
        dialog.content(new Paragraph(goal.activity() + " · " + words.way(goal)));
        value = new BigDecimalField(words.measure(goal.measure()));
        value.setLocale(words.formats().locale());
        value.setHelperText(words.say(
                "treatmentplan.better." + goal.measure().better().name(),
                goal.measure().highest()));
        measuredOn = new DateField(words.say("treatmentplan.progress.measuredOn"));
        measuredOn.setValue(today);
        dialog.field("value", value);
        dialog.field("measuredOn", measuredOn);
    }

    void open() {
        dialog.open();
        value.focus();
    }

    private void send() {
        services.plans()
                .noteProgress(new NoteProgress(
                        id,
                        plan.id(),
                        goal.id(),
                        required("value", value.getValue()),
                        required("measuredOn", measuredOn.getValue())));
        done.run();
    }

    private static <T> T required(String field, @Nullable T typed) {
        if (typed == null) {
            throw InvalidInput.at(field, "shared.required");
        }
        return typed;
    }
}
