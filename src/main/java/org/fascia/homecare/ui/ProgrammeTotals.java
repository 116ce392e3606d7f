package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.HomecareAssignments;
import org.fascia.homecare.ProgrammeOverview;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Formats;

/** How much the programme asks of a day, and how much of it is done. */
class ProgrammeTotals extends Composite<Div> {

    ProgrammeTotals(ProgrammeOverview programme, ExerciseLibrary library) {
        var title = getTranslation("homecare.adherence.programme");
        getContent().addClassName("programme-totals");
        getContent()
                .add(
                        new AdherenceRing(programme.week(), 7, title, programme.zone(), programme, library),
                        new AdherenceRing(programme.month(), 28, title, programme.zone(), programme, library),
                        minutes(programme),
                        lastLog(programme));
        if (programme.current().size() > HomecareAssignments.FOLLOWED_BEST) {
            var warning = new Paragraph(
                    FasciaIcon.ALERT.create(),
                    new Span(getTranslation("homecare.tooMany", HomecareAssignments.FOLLOWED_BEST)));
            warning.addClassName("too-many");
            getContent().add(warning);
        }
    }

    private Component minutes(ProgrammeOverview programme) {
        return figure(
                getTranslation("homecare.minutes.value", programme.minutesPerDay()),
                getTranslation("homecare.minutes.label", programme.current().size()));
    }

    private Component lastLog(ProgrammeOverview programme) {
        var text = programme.latest().isEmpty()
                ? getTranslation("homecare.lastLog.never")
                : Formats.in(programme.zone())
                        .dayAndTime(programme.latest().getFirst().log().recordedAt());
        return figure(text, getTranslation("homecare.lastLog.label"));
    }

    private static Div figure(String value, String label) {
        var number = new Span(value);
        number.addClassName("figure-value");
        var name = new Span(label);
        name.addClassNames("muted", "small");
        var figure = new Div(number, name);
        figure.addClassName("figure");
        return figure;
    }
}
