package org.fascia.homecare.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.AssignmentListItem;
import org.fascia.homecare.ChangeAssignment;
import org.fascia.homecare.PauseAssignment;
import org.fascia.homecare.ProgrammeOverview;
import org.fascia.homecare.StopAssignment;
import org.fascia.patient.chart.OpenChart;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Toast;
import org.fascia.shared.ui.Tone;

/** What a therapist does with an assigned exercise, each in its own small form. */
class AssignmentActions {

    private final OpenChart chart;
    private final ProgrammeOverview programme;
    private final HomecareServices services;
    private final Runnable changed;

    AssignmentActions(OpenChart chart, ProgrammeOverview programme, HomecareServices services, Runnable changed) {
        this.chart = chart;
        this.programme = programme;
        this.services = services;
        this.changed = changed;
    }

    ExerciseLibrary library() {
        return services.library();
    }

    void change(AssignmentListItem item) {
        new ChangeForm(item).dialog.open();
    }

    void pause(AssignmentListItem item) {
        UUID id = Ids.next();
        var from = new DateField(text("homecare.pause.from"));
        from.setMin(programme.today());
        from.setValue(programme.today());
        var until = new DateField(text("homecare.pause.last"));
        until.setHelperText(text("homecare.pause.last.hint"));
        var note = new TextArea(text("homecare.pause.note"));
        note.setMaxLength(500);
        var dialog = new FormDialog(text("homecare.pause.title", title(item)), text("homecare.pause.open"), () -> {
            if (from.getValue() == null) {
                throw InvalidInput.at("from", "shared.required");
            }
            services.pauses()
                    .pause(new PauseAssignment(
                            id, item.id(), chart.id(), from.getValue(), until.getValue(), note.getValue()));
            changed.run();
        });
        dialog.field("from", from);
        dialog.field("until", until);
        dialog.wideField("note", note);
        dialog.open();
    }

    void resume(AssignmentListItem item) {
        try {
            services.pauses().resume(item.id(), chart.id());
            Toast.success(text("homecare.resume.done", title(item)));
        } catch (InvalidInput refused) {
            Toast.failure(text(refused.messageKey(), refused.arguments()));
        }
        changed.run();
    }

    void stop(AssignmentListItem item) {
        var reason = new TextArea(text("homecare.stop.reason"));
        reason.setMaxLength(500);
        var dialog = new FormDialog(text("homecare.stop.title", title(item)), text("homecare.stop.open"), () -> {
            services.assignments().stop(new StopAssignment(item.id(), chart.id(), reason.getValue()));
            changed.run();
        });
        dialog.content(new Paragraph(text("homecare.stop.text")));
        dialog.wideField("reason", reason);
        dialog.open();
    }

    private String title(AssignmentListItem item) {
        return services.library()
                .exercise(item.exercise(), UI.getCurrent().getLocale())
                .title();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /** The dosage of an assignment, changed from today on. */
    private final class ChangeForm {

        private final AssignmentListItem item;
        private final FormDialog dialog;
        private final DosageForm form;
        private final DateField endsOn = new DateField(text("homecare.endsOn"));
        private final TextArea override = new TextArea(text("homecare.override"));
        private final TextArea reason = new TextArea(text("homecare.change.reason"));
        private final String topic;

        ChangeForm(AssignmentListItem item) {
            this.item = item;
            topic = "homecare-change:" + item.id();
            dialog = new FormDialog(
                    text("homecare.change.title", title(item)), text("homecare.change.save"), this::save);
            dialog.addClassName("wide-dialog");
            form = new DosageForm(
                    dialog.fields(),
                    services.library().exercise(item.exercise(), UI.getCurrent().getLocale()),
                    item.dosage(),
                    item.instructions());
            services.drafts().find(topic).ifPresent(draft -> {
                form.restore(draft.fields());
                dialog.notice(new Notice(Tone.NEUTRAL, text("homecare.draft.restored")));
            });
            form.onChange(() -> {
                dialog.markDirty();
                services.drafts().save(topic, form.texts());
            });
            dialog.content(new Paragraph(text("homecare.change.text")), form);
            endsOn.setValue(item.endsOn());
            dialog.field("endsOn", endsOn);
            dialog.wideField("reason", reason);
            if (!item.verdicts().isEmpty()) {
                item.verdicts().forEach(verdict -> dialog.content(new VerdictLine(verdict)));
                override.setValue(item.overrideReason() == null ? "" : item.overrideReason());
                dialog.wideField("overrideReason." + item.exercise(), override);
            }
            dialog.onLook(() -> {
                dialog.close();
                changed.run();
            });
        }

        private void save() {
            services.assignments()
                    .change(new ChangeAssignment(
                            item.id(),
                            chart.id(),
                            item.version(),
                            endsOn.getValue(),
                            form.dosage(),
                            form.instructions(),
                            override.getValue(),
                            reason.getValue()));
            services.drafts().discard(topic);
            changed.run();
        }
    }
}
