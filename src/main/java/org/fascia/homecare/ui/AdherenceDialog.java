package org.fascia.homecare.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.Adherence;
import org.fascia.homecare.Adherence.CountedDose;
import org.fascia.homecare.DoseState;
import org.fascia.homecare.ProgrammeOverview;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Tone;

/** Every due dose behind a figure, day by day. */
class AdherenceDialog extends Dialog {

    private final transient ProgrammeOverview programme;
    private final transient ExerciseLibrary library;
    private final transient Formats formats;

    AdherenceDialog(
            Adherence adherence,
            int days,
            String of,
            ZoneId zone,
            ProgrammeOverview programme,
            ExerciseLibrary library) {
        this.programme = programme;
        this.library = library;
        this.formats = Formats.in(zone);
        addClassName("adherence-dialog");
        setHeaderTitle(of);
        var close = new Button(FasciaIcon.CLOSE.create(), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("shared.close"));
        getHeader().add(close);
        var sum = new Paragraph(getTranslation("homecare.adherence.sum", adherence.taken(), adherence.due(), days));
        sum.addClassName("strong");
        var rule = new Paragraph(getTranslation("homecare.adherence.rule"));
        rule.addClassNames("muted", "small");
        var list = new OrderedList();
        list.addClassName("counted-days");
        adherence.doses().stream()
                .map(dose -> dose.dose().dueOn())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(day -> list.add(day(day, adherence)));
        add(sum, rule, list);
    }

    private ListItem day(LocalDate day, Adherence adherence) {
        var name = new Span(formats.day(day));
        name.addClassName("counted-day-name");
        var doses = new Div();
        doses.addClassName("counted-doses");
        adherence.on(day).forEach(dose -> doses.add(dose(dose)));
        return new ListItem(name, doses);
    }

    private Div dose(CountedDose counted) {
        var item = programme.find(counted.assignment());
        var name = new Span(
                item == null
                        ? ""
                        : library.exercise(item.exercise(), getLocale()).title());
        var state = counted.state();
        var row = new Div(
                name,
                new StatusBadge(
                        getTranslation(state.messageKey()),
                        state.performed() ? Tone.GOOD : state == DoseState.MISSED ? Tone.NEEDS_YOU : Tone.NEUTRAL));
        row.addClassName("counted-dose");
        return row;
    }
}
