package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.MyDay;
import org.fascia.homecare.MyWeekDay;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Formats;

/** The seven days of the week, and what tomorrow brings. Each day says by sign and word what became of it. */
class WeekGlance extends Composite<Div> {

    private final Formats formats;

    WeekGlance(MyDay day, ExerciseLibrary library) {
        formats = Formats.in(day.own().zone());
        var days = new OrderedList();
        days.addClassName("week-days");
        day.week().forEach(one -> days.add(new ListItem(weekDay(one))));
        var week = new Section(new H2(getTranslation("homecare.my.week")), days);
        week.addClassNames("my-card", "stack");
        getContent().addClassNames("stack", "week-glance");
        getContent().add(week);
        if (day.assigned() && !day.stopped()) {
            getContent().add(tomorrow(day, library));
        }
    }

    private Div weekDay(MyWeekDay one) {
        var state = getTranslation(one.state().messageKey());
        var name = new Span(formats.weekday(one.day().getDayOfWeek()));
        name.addClassName("week-day-name");
        var sign = new Div();
        sign.addClassName("week-day-sign");
        icon(one.state(), sign);
        var spoken = new Span(state);
        spoken.addClassName("visually-hidden");
        var part = new Div(name, sign, spoken);
        part.addClassNames("week-day", "day-" + one.state().name().toLowerCase(Locale.ROOT));
        if (one.today()) {
            part.addClassName("is-today");
            part.getElement().setAttribute("aria-current", "date");
        }
        part.getElement().setAttribute("title", state);
        return part;
    }

    private static void icon(MyWeekDay.State state, Div sign) {
        switch (state) {
            case DONE -> sign.add(FasciaIcon.CHECK.create());
            case PARTLY -> sign.add(FasciaIcon.MINUS.create());
            case MISSED -> sign.add(FasciaIcon.CLOSE.create());
            case PAUSED -> sign.add(FasciaIcon.PAUSE.create());
            case OPEN, AHEAD, REST -> {}
        }
    }

    private Section tomorrow(MyDay day, ExerciseLibrary library) {
        var section = new Section(new H2(getTranslation("homecare.my.tomorrow")));
        section.addClassNames("my-card", "stack");
        section.add(tomorrowsList(day, library));
        return section;
    }

    private Component tomorrowsList(MyDay day, ExerciseLibrary library) {
        if (day.tomorrow().isEmpty()) {
            return new Paragraph(getTranslation("homecare.my.tomorrow.nothing"));
        }
        var list = new UnorderedList();
        list.addClassName("tomorrow-list");
        day.tomorrow()
                .forEach(id ->
                        list.add(new ListItem(library.exercise(id, getLocale()).title())));
        return list;
    }
}
