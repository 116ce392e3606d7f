package org.fascia.homecare.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.fascia.homecare.AssignmentId;
import org.fascia.homecare.CorrectDose;
import org.fascia.homecare.DoseLog;
import org.fascia.homecare.DoseLogId;
import org.fascia.homecare.Doses;
import org.fascia.homecare.Effort;
import org.fascia.homecare.LogDose;
import org.fascia.homecare.MyDay;
import org.fascia.homecare.MyExercise.MyDose;
import org.fascia.homecare.Outcome;
import org.fascia.homecare.SkipReason;
import org.fascia.shared.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Says how a dose went in more than one tap, or corrects what was said today. */
class LogDoseDialog {

    private final FormDialog dialog;

    private final Doses doses;
    private final AssignmentId assignment;
    private final MyDose dose;
    private final MyDay day;
    private final Consumer<MyDay> saved;
    private final DoseLogId id = DoseLogId.next();
    private final RadioButtonGroup<Outcome> outcome;
    private final RadioButtonGroup<SkipReason> reason;
    private final RadioButtonGroup<Effort> effort;
    private final RadioButtonGroup<When> when;
    private final TextArea note;

    /** When a dose of an earlier day was done. */
    enum When {
        THAT_DAY,
        NOW
    }

    LogDoseDialog(Doses doses, AssignmentId assignment, MyDose dose, MyDay day, Consumer<MyDay> saved) {
        dialog = new FormDialog(text("homecare.log.title"), text("homecare.log.save"), this::save);
        this.doses = doses;
        this.assignment = assignment;
        this.dose = dose;
        this.day = day;
        this.saved = saved;
        outcome = dialog.wideField("outcome", radio("homecare.log.outcome", Outcome.values(), Outcome::messageKey));
        reason = dialog.wideField(
                "skipReason", radio("homecare.log.reason", SkipReason.values(), SkipReason::messageKey));
        effort = dialog.wideField("effort", radio("homecare.log.effort", Effort.values(), Effort::messageKey));
        when = dialog.wideField(
                "performedAt", radio("homecare.log.when", When.values(), chosen -> "homecare.log.when." + chosen));
        note = dialog.wideField("note", new TextArea(text("homecare.log.note")));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setMaxLength(500);
        dialog.content(new Paragraph(text("homecare.log.hint")));
        outcome.addValueChangeListener(chosen -> arrange());
        fill(dose.log());
        arrange();
    }

    void open() {
        dialog.open();
    }

    private void fill(@Nullable DoseLog log) {
        outcome.setValue(log == null ? Outcome.PARTLY : log.outcome());
        when.setValue(When.THAT_DAY);
        if (log != null) {
            reason.setValue(log.skipReason());
            effort.setValue(log.effort());
            note.setValue(Objects.requireNonNullElse(log.note(), ""));
        }
    }

    private void arrange() {
        boolean skipped = outcome.getValue() == Outcome.SKIPPED;
        reason.setVisible(skipped);
        effort.setVisible(!skipped);
        when.setVisible(!skipped && dose.log() == null && dose.dose().dueOn().isBefore(day.today()));
    }

    private void save() {
        var log = dose.log();
        if (log == null) {
            saved.accept(doses.log(new LogDose(
                    id,
                    assignment,
                    dose.dose(),
                    performedAt(),
                    outcome.getValue(),
                    reason.getValue(),
                    effort.getValue(),
                    note.getValue())));
        } else {
            saved.accept(doses.correct(new CorrectDose(
                    id, log.id(), outcome.getValue(), reason.getValue(), effort.getValue(), note.getValue())));
        }
    }

    /** Who cannot say the hour of a day before did it by the end of that day. */
    private @Nullable Instant performedAt() {
        return when.isVisible() && when.getValue() == When.THAT_DAY
                ? dose.dose()
                        .dueOn()
                        .plusDays(1)
                        .atStartOfDay(day.own().zone())
                        .toInstant()
                        .minusSeconds(1)
                : null;
    }

    private <T> RadioButtonGroup<T> radio(String label, T[] items, java.util.function.Function<T, String> key) {
        var group = new RadioButtonGroup<T>(text(label));
        group.setItems(items);
        group.setItemLabelGenerator(item -> text(key.apply(item)));
        group.addClassName("choices");
        return group;
    }

    private static String text(String key) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(key);
    }
}
