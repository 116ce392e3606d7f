package org.fascia.homecare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fascia.clinic.ClinicContact;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.AssignmentId;
import org.fascia.homecare.Dose;
import org.fascia.homecare.DoseLogId;
import org.fascia.homecare.Doses;
import org.fascia.homecare.LogDose;
import org.fascia.homecare.MyDay;
import org.fascia.homecare.MyExercise;
import org.fascia.homecare.PainMoment;
import org.fascia.homecare.ProgrammeAnswers;
import org.fascia.homecare.TellPain;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PainScore;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Toast;
import org.fascia.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A patient's day: how far it is, the question about pain when its time has come, today's exercises, what is still open
 * of the days before, and the week around it.
 */
public class MyProgramme extends Composite<Div> {

    private final transient Doses doses;
    private final transient ProgrammeAnswers answers;
    private final transient ExerciseLibrary library;
    private final transient @Nullable ClinicContact clinic;
    private final transient Map<UUID, Map<Dose, DoseLogId>> ids = new HashMap<>();
    private UUID painId = Ids.next();
    private boolean painLater;
    private transient MyDay day;
    private transient Runnable next = () -> {};

    /** @param clinic whom to call; null if the patient is enrolled nowhere */
    public MyProgramme(
            Doses doses, ProgrammeAnswers answers, ExerciseLibrary library, MyDay day, @Nullable ClinicContact clinic) {
        this.doses = doses;
        this.answers = answers;
        this.library = library;
        this.day = day;
        this.clinic = clinic;
        getContent().addClassNames("stack", "my-programme");
        show();
    }

    /** Reads the day again; what is on the screen stays if nothing changed, and with it the cursor. */
    public void refresh() {
        var read = doses.day();
        if (!read.equals(day)) {
            day = read;
            show();
        }
    }

    /** Shows the day after a tap, and puts the cursor where the next one would be. */
    private void goOn(MyDay now) {
        day = now;
        show();
        next.run();
    }

    private void show() {
        var content = getContent();
        content.removeAll();
        next = () -> {};
        if (day.stopped()) {
            content.add(new StoppedNotice(clinic));
        } else if (!day.assigned()) {
            content.add(new EmptyState(Drawing.EXERCISE, getTranslation("homecare.my.empty")));
            return;
        } else {
            showToday();
        }
        day.earlier().forEach(earlier -> content.add(new EarlierDoses(earlier, this::card)));
        content.add(new WeekGlance(day, library));
        if (!day.stopped()) {
            content.add(worrying());
        }
    }

    private void showToday() {
        var content = getContent();
        if (day.exercises().isEmpty()) {
            content.add(new EmptyState(
                    Drawing.REST, getTranslation(day.paused() ? "homecare.my.resting" : "homecare.my.restDay")));
            return;
        }
        var progress = new DayProgress(day);
        next = progress::focus;
        content.add(progress);
        if (day.paused()) {
            content.add(new Notice(Tone.NEUTRAL, getTranslation("homecare.my.partResting")));
        }
        var moment = painDue();
        if (moment != null) {
            var question = new PainQuestion(moment, this::tell, () -> {
                painLater = true;
                goOn(day);
            });
            next = question::focus;
            content.add(question);
        }
        content.add(today());
    }

    /** Asked before the first exercise of the day and after the last one. */
    private @Nullable PainMoment painDue() {
        if (painLater && !day.isFinished()) {
            return null;
        }
        if (day.isFinished()) {
            return day.painAfter() == null ? PainMoment.AFTER : null;
        }
        return day.painBefore() == null && !day.isBegun() ? PainMoment.BEFORE : null;
    }

    private Section today() {
        var list = new UnorderedList();
        list.addClassName("dose-list");
        var cards = new ArrayList<DoseCard>();
        day.exercises().forEach(exercise -> {
            var card = card(exercise);
            list.add(new ListItem(card));
            if (!exercise.isFinished()) {
                cards.add(card);
            }
        });
        if (!cards.isEmpty() && painDue() == null) {
            next = cards.getFirst()::focus;
        }
        var section = new Section(new H2(getTranslation("homecare.my.today")), list);
        section.addClassNames("stack", "my-today");
        long open = day.exercises().stream()
                .mapToLong(exercise -> exercise.open().size())
                .sum();
        if (open > 1) {
            var all = new Button(getTranslation("homecare.my.allDone"), FasciaIcon.CHECK.create(), click -> allDone());
            all.addThemeVariants(ButtonVariant.PRIMARY);
            all.setDisableOnClick(true);
            all.addClassName("all-done");
            section.add(all);
        }
        return section;
    }

    private DoseCard card(MyExercise exercise) {
        return new DoseCard(
                exercise,
                library.exercise(exercise.exercise(), getLocale()),
                (assignment, dose) -> tell(() -> doses.log(LogDose.done(id(assignment, dose), assignment, dose))),
                (assignment, dose) -> new LogDoseDialog(doses, assignment, dose, day, this::goOn).open());
    }

    /** The id of a log is made once for each dose that the screen shows: a second tap is the same log. */
    private DoseLogId id(AssignmentId assignment, Dose dose) {
        return ids.computeIfAbsent(assignment.value(), first -> new HashMap<>())
                .computeIfAbsent(dose, first -> DoseLogId.next());
    }

    private void allDone() {
        List<LogDose> rest = day.exercises().stream()
                .flatMap(exercise -> exercise.open().stream()
                        .map(open -> LogDose.done(id(exercise.id(), open.dose()), exercise.id(), open.dose())))
                .toList();
        tell(() -> doses.logAll(rest));
    }

    private void tell(PainMoment moment, PainScore pain) {
        tell(() -> {
            answers.pain(new TellPain(painId, moment, pain));
            return doses.day();
        });
        painId = Ids.next();
    }

    /** The day as the answer has it; as it is read again, if what was told is refused. */
    private void tell(Supplier<MyDay> command) {
        try {
            goOn(command.get());
        } catch (InvalidInput refused) {
            Toast.failure(getTranslation(refused.messageKey(), refused.arguments()));
            goOn(doses.day());
        }
    }

    private Div worrying() {
        var button = new Button(
                getTranslation("homecare.red.open"),
                FasciaIcon.ALERT.create(),
                click -> new RedAnswersDialog(answers, () -> goOn(doses.day())).open());
        button.addClassName("worrying");
        var part = new Div(button);
        part.addClassName("worrying-part");
        return part;
    }
}
