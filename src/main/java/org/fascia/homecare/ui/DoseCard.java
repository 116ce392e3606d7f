package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.BiConsumer;
import org.fascia.exercise.Exercise;
import org.fascia.homecare.AssignmentId;
import org.fascia.homecare.DoseState;
import org.fascia.homecare.MyExercise;
import org.fascia.homecare.MyExercise.MyDose;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Tone;

/** One exercise of a day: what to do, how far it is, and the tap that says it is done. */
class DoseCard extends Composite<Article> {

    private final Button first;

    DoseCard(
            MyExercise mine,
            Exercise exercise,
            BiConsumer<AssignmentId, org.fascia.homecare.Dose> done,
            BiConsumer<AssignmentId, MyDose> otherwise) {
        var title = new RouterLink();
        title.setRoute(
                MyExerciseView.class,
                new RouteParameters(MyExerciseView.ASSIGNMENT, mine.id().toString()));
        title.setText(exercise.title());
        var head = new Div(new H3(title), state(mine));
        head.addClassName("dose-card-head");
        var amount = new Paragraph(DoseTexts.amount(this, mine.dosage()));
        amount.addClassName("dose-card-amount");
        var minutes =
                new Paragraph(getTranslation("exercise.minutes", mine.dosage().minutesPerDose()));
        minutes.addClassNames("muted", "small");
        getContent().addClassNames("dose-card", "my-card");
        getContent().setClassName("finished", mine.isFinished());
        getContent().add(head);
        if (!mine.isFinished()) {
            getContent().add(amount, minutes);
        }
        var actions = actions(mine, exercise, done, otherwise);
        first = actions.getFirst();
        var row = new Div();
        actions.forEach(row::add);
        row.addClassName("dose-card-actions");
        getContent().add(row);
    }

    /** Puts the cursor where the next tap would be. */
    void focus() {
        first.focus();
    }

    private Component state(MyExercise mine) {
        if (mine.isFinished()) {
            var worst = mine.doses().stream()
                    .map(MyDose::state)
                    .max(DoseState::compareTo)
                    .orElse(DoseState.DONE);
            return new StatusBadge(getTranslation(worst.messageKey()), worst.performed() ? Tone.GOOD : Tone.NEUTRAL);
        }
        return mine.doses().size() == 1
                ? new Div()
                : StatusBadge.neutral(getTranslation(
                        "homecare.my.times",
                        mine.doses().size() - mine.open().size(),
                        mine.doses().size()));
    }

    private List<Button> actions(
            MyExercise mine,
            Exercise exercise,
            BiConsumer<AssignmentId, org.fascia.homecare.Dose> done,
            BiConsumer<AssignmentId, MyDose> otherwise) {
        if (mine.isFinished()) {
            var change = new Button(
                    getTranslation("homecare.my.change"),
                    click -> otherwise.accept(mine.id(), mine.doses().getLast()));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            change.setAriaLabel(getTranslation("homecare.my.change.of", exercise.title()));
            return List.of(change);
        }
        var next = mine.open().getFirst();
        var tap = new Button(
                getTranslation("homecare.my.tap"),
                FasciaIcon.CHECK.create(),
                click -> done.accept(mine.id(), next.dose()));
        tap.setDisableOnClick(true);
        tap.setAriaLabel(getTranslation("homecare.my.tap.of", exercise.title()));
        tap.addClassName("dose-done");
        var other = new Button(getTranslation("homecare.my.otherwise"), click -> otherwise.accept(mine.id(), next));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.setAriaLabel(getTranslation("homecare.my.otherwise.of", exercise.title()));
        return List.of(tap, other);
    }
}
