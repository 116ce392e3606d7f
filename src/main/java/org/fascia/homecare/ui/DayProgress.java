package org.fascia.homecare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fascia.homecare.MyDay;
import org.fascia.shared.ui.ProgressRing;

/** How far the day is: what was done, what is left, and how many days in a row something was done. */
class DayProgress extends Composite<Div> implements Focusable<Div> {

    DayProgress(MyDay day) {
        var ring = new ProgressRing(
                (double) day.performed() / day.due(),
                day.performed() + "/" + day.due(),
                getTranslation("homecare.my.done", day.performed(), day.due()));
        var done = new Paragraph(
                day.isFinished()
                        ? getTranslation(
                                day.performed() == day.due() ? "homecare.my.allIsDone" : "homecare.my.allIsTold")
                        : getTranslation("homecare.my.left", day.minutesLeft()));
        done.addClassName("day-progress-text");
        var words = new Div(done);
        if (day.streak() > 1) {
            var streak = new Paragraph(getTranslation("homecare.my.streak", day.streak()));
            streak.addClassName("muted");
            words.add(streak);
        }
        words.getElement().setAttribute("role", "status");
        setTabIndex(-1);
        getContent().addClassName("day-progress");
        getContent().add(ring, words);
    }
}
