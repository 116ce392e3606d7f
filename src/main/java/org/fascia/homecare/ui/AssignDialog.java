package org.fascia.homecare.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fascia.assessment.Verdict;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.ExerciseId;
import org.fascia.homecare.AssignHomecare;
import org.fascia.homecare.HomecareAssignments;
import org.fascia.homecare.ProgrammeOverview;
import org.fascia.patient.chart.OpenChart;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.Confirmation;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.FieldErrors;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Toast;
import org.fascia.shared.ui.Tone;

/** Chooses exercises from the library and says how much of each; then assigns them all. */
class AssignDialog extends Dialog {

    private final transient OpenChart chart;
    private final transient ProgrammeOverview programme;
    private final transient HomecareServices services;
    private final transient Runnable assigned;
    private final transient Map<ExerciseId, List<Verdict>> verdicts;
    private final transient Map<ExerciseId, AssignItem> chosen = new LinkedHashMap<>();
    private final transient AssignDraft draft;
    private final Div content = new Div();
    private final Span count = new Span();
    private final Div warning = new Div();
    private final Button back;
    private final Button next;
    private final DateField startsOn = new DateField(text("homecare.startsOn"));
    private final DateField endsOn = new DateField(text("homecare.endsOn"));
    private final FieldErrors dates = new FieldErrors();
    private boolean choosing = true;

    AssignDialog(OpenChart chart, ProgrammeOverview programme, HomecareServices services, Runnable assigned) {
        this.chart = chart;
        this.programme = programme;
        this.services = services;
        this.assigned = assigned;
        verdicts = services.programmes().verdicts(chart.id());
        draft = new AssignDraft(services.drafts(), chart.id());
        addClassName("assign-dialog");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> leave());
        setHeaderTitle(getTranslation("homecare.assign.title", chart.name()));
        var close = new Button(FasciaIcon.CLOSE.create(), click -> leave());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("shared.close"));
        getHeader().add(close);
        content.addClassNames("stack", "assign-content");
        warning.addClassName("too-many");
        add(content);
        back = new Button(getTranslation("homecare.assign.back"), click -> choose());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        next = new Button("", click -> goOn());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        count.addClassName("assign-count");
        count.getElement().setAttribute("aria-live", "polite");
        getFooter().add(count, back, next);
        startsOn.setMin(programme.today());
        startsOn.setValue(programme.today());
        endsOn.setHelperText(getTranslation("homecare.endsOn.hint"));
        dates.put("startsOn", startsOn);
        dates.put("endsOn", endsOn);
        startsOn.addValueChangeListener(change -> keep());
        endsOn.addValueChangeListener(change -> keep());
        restore();
        choose();
    }

    private void choose() {
        choosing = true;
        content.removeAll();
        content.add(
                new ExerciseChoice(services.library(), verdicts, this::isRunning, chosen::containsKey, this::toggle));
        count();
    }

    private void toggle(Exercise exercise) {
        if (chosen.remove(exercise.id()) == null) {
            add(exercise);
        }
        keep();
    }

    private AssignItem add(Exercise exercise) {
        var item = new AssignItem(exercise, verdicts.getOrDefault(exercise.id(), List.of()), this::keep, () -> {
            chosen.remove(exercise.id());
            keep();
            if (chosen.isEmpty()) {
                choose();
            } else {
                prescribe();
            }
        });
        chosen.put(exercise.id(), item);
        return item;
    }

    private void prescribe() {
        choosing = false;
        content.removeAll();
        var span = new Div(startsOn, endsOn);
        span.addClassName("assign-dates");
        content.add(span);
        chosen.values().forEach(content::add);
        count();
    }

    private void goOn() {
        next.setEnabled(true);
        if (choosing) {
            prescribe();
        } else {
            assign();
        }
    }

    private void assign() {
        dates.clear();
        try {
            if (startsOn.getValue() == null) {
                throw InvalidInput.at("startsOn", "shared.required");
            }
            for (var item : chosen.values()) {
                if (!item.isComplete()) {
                    return;
                }
            }
            services.assignments()
                    .assign(new AssignHomecare(
                            chart.id(),
                            chart.clinic(),
                            startsOn.getValue(),
                            endsOn.getValue(),
                            chosen.values().stream().map(AssignItem::item).toList()));
            draft.discard();
            close();
            Toast.success(getTranslation("homecare.assign.done", chosen.size()));
            assigned.run();
        } catch (InvalidInput refused) {
            show(refused);
        }
    }

    private void show(InvalidInput refused) {
        boolean shown = dates.show(refused) || chosen.values().stream().anyMatch(item -> item.show(refused));
        if (!shown) {
            content.addComponentAsFirst(
                    new Notice(Tone.NEEDS_YOU, getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private void count() {
        int all = programme.current().size() + chosen.size();
        count.setText(getTranslation("homecare.assign.count", chosen.size(), minutes()));
        warning.removeAll();
        if (all > HomecareAssignments.FOLLOWED_BEST) {
            warning.add(
                    FasciaIcon.ALERT.create(),
                    new Span(getTranslation("homecare.tooMany", HomecareAssignments.FOLLOWED_BEST)));
            content.addComponentAsFirst(warning);
        } else {
            content.remove(warning.getParent().isPresent() ? List.of(warning) : List.of());
        }
        back.setVisible(!choosing);
        next.setText(getTranslation(choosing ? "homecare.assign.next" : "homecare.assign.save"));
        next.setEnabled(!chosen.isEmpty());
    }

    private int minutes() {
        return programme.minutesPerDay()
                + chosen.values().stream().mapToInt(AssignItem::minutesPerDay).sum();
    }

    private boolean isRunning(ExerciseId exercise) {
        return programme.current().stream().anyMatch(item -> item.exercise().equals(exercise));
    }

    private void leave() {
        if (chosen.isEmpty()) {
            draft.discard();
            close();
            return;
        }
        Confirmation.ask(
                getTranslation("homecare.assign.leave.title"),
                getTranslation("homecare.assign.leave.text"),
                getTranslation("homecare.assign.leave"),
                this::close);
    }

    /** Keeps the choice and every field on the server; leaving loses nothing. */
    private void keep() {
        count();
        draft.keep(chosen, startsOn.getValue(), endsOn.getValue());
    }

    private void restore() {
        draft.left().ifPresent(left -> {
            left.chosen()
                    .forEach(id -> add(services.library()
                                    .exercise(id, UI.getCurrent().getLocale()))
                            .restore(left.textsOf(id)));
            var start = left.startsOn();
            if (start != null && !start.isBefore(programme.today())) {
                startsOn.setValue(start);
            }
            endsOn.setValue(left.endsOn());
            Toast.success(getTranslation("homecare.draft.restored"));
        });
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
