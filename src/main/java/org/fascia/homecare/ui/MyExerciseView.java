package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.exercise.ui.ExerciseSteps;
import org.fascia.homecare.AssignmentId;
import org.fascia.homecare.DoseLogId;
import org.fascia.homecare.Doses;
import org.fascia.homecare.Instructions;
import org.fascia.homecare.LogDose;
import org.fascia.homecare.MyExercise;
import org.fascia.security.RoleNames;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** One exercise of the own programme on a phone: how much of it, how it is done, and the tap that says it is done. */
@Route("my/exercises/:" + MyExerciseView.ASSIGNMENT)
@RolesAllowed(RoleNames.PATIENT)
class MyExerciseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ASSIGNMENT = "assignment";

    private final transient Doses doses;
    private final transient ExerciseLibrary library;
    private String title = "";
    private DoseLogId logId = DoseLogId.next();

    MyExerciseView(Doses doses, ExerciseLibrary library) {
        this.doses = doses;
        this.library = library;
        getContent().addClassNames("stack", "my-exercise");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                event.getRouteParameters().get(ASSIGNMENT).map(AssignmentId::of).orElseThrow(NotFound::new);
        show(doses.exercise(id));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MyExercise mine) {
        var exercise = library.exercise(mine.exercise(), getLocale());
        title = exercise.title();
        var content = getContent();
        content.removeAll();
        content.add(MyDayLink.create(), new PageHeader(title, exercise.summary()), dosage(mine, exercise));
        ownWords(mine.instructions(), content);
        content.add(new ExerciseSteps(exercise), variants(mine.instructions(), exercise));
        if (!mine.open().isEmpty()) {
            content.add(done(mine));
        }
    }

    private Section dosage(MyExercise mine, Exercise exercise) {
        var amount = new Paragraph(DoseTexts.whole(this, mine.dosage()));
        amount.addClassName("dose-card-amount");
        var facts = new Paragraph(getTranslation(
                "homecare.my.facts",
                mine.dosage().minutesPerDose(),
                mine.instructions().equipment() == null
                        ? equipment(exercise)
                        : mine.instructions().equipment()));
        facts.addClassName("muted");
        var ceiling = new Paragraph(getTranslation(
                "homecare.my.ceiling", mine.dosage().painCeiling().value()));
        var section = new Section(new H2(getTranslation("homecare.my.howMuch")), amount, facts, ceiling);
        section.addClassNames("my-card", "stack");
        return section;
    }

    private void ownWords(Instructions words, Div content) {
        if (words.cues() == null && words.mistakes() == null && words.stopRule() == null) {
            return;
        }
        var section = new Section(new H2(getTranslation("homecare.my.therapistSays")));
        section.addClassNames("my-card", "stack");
        say(section, words.cues());
        say(section, words.mistakes());
        say(section, words.stopRule());
        content.add(section);
    }

    private static void say(Section section, @Nullable String words) {
        if (words != null) {
            section.add(new Paragraph(words));
        }
    }

    private Section variants(Instructions words, Exercise exercise) {
        var section = new Section(
                new H2(getTranslation("homecare.my.tooHard")),
                new Paragraph(words.easier() == null ? exercise.easier().text() : words.easier()),
                new Paragraph(getTranslation("homecare.my.tooHard.ask")));
        section.addClassNames("my-card", "stack");
        return section;
    }

    private Component done(MyExercise mine) {
        var next = mine.open().getFirst();
        var tap = new Button(getTranslation("homecare.my.tap"), FasciaIcon.CHECK.create(), click -> {
            try {
                doses.log(LogDose.done(logId, mine.id(), next.dose()));
                Toast.success(getTranslation("homecare.my.logged"));
            } catch (InvalidInput refused) {
                Toast.failure(getTranslation(refused.messageKey(), refused.arguments()));
            }
            goOn(mine);
        });
        tap.addThemeVariants(ButtonVariant.PRIMARY);
        tap.setDisableOnClick(true);
        var other = new Button(
                getTranslation("homecare.my.otherwise"),
                click -> new LogDoseDialog(doses, mine.id(), next, doses.day(), day -> goOn(mine)).open());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        var bar = new Div(tap, other);
        if (mine.doses().size() > 1) {
            var count = new Paragraph(getTranslation(
                    "homecare.my.times",
                    mine.doses().size() - mine.open().size(),
                    mine.doses().size()));
            bar.add(count);
        }
        bar.addClassName("my-exercise-done");
        return bar;
    }

    private void goOn(MyExercise told) {
        logId = DoseLogId.next();
        if (told.open().size() == 1) {
            UI.getCurrent().navigate(MyDayLink.PATH);
        } else {
            show(doses.exercise(told.id()));
        }
    }

    private String equipment(Exercise exercise) {
        return exercise.equipment().isEmpty()
                ? getTranslation("exercise.equipment.none")
                : String.join(
                        ", ",
                        exercise.equipment().stream()
                                .map(item -> getTranslation(item.messageKey()))
                                .toList());
    }
}
