package org.fascia.homecare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.Adherence;
import org.fascia.homecare.ProgrammeOverview;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.ProgressRing;

/** A figure of adherence that explains itself when it is tapped. */
class AdherenceRing extends Composite<Div> {

    AdherenceRing(
            Adherence adherence,
            int days,
            String of,
            ZoneId zone,
            ProgrammeOverview programme,
            ExerciseLibrary library) {
        var share = adherence.share();
        var span = getTranslation("homecare.adherence.days", days);
        var counts = new Span(
                share == null
                        ? getTranslation("homecare.adherence.none")
                        : getTranslation("homecare.adherence.counts", adherence.taken(), adherence.due()));
        counts.addClassNames("muted", "small");
        var name = new Span(span);
        name.addClassName("adherence-days");
        var words = new Div(name, counts);
        var button = new NativeButton(
                "", click -> new AdherenceDialog(adherence, days, of, zone, programme, library).open());
        button.addClassName("adherence-ring");
        button.add(
                new ProgressRing(
                        share == null ? 0 : share,
                        share == null ? "–" : Formats.in(zone).percent(share),
                        span),
                words);
        button.setEnabled(share != null);
        button.getElement()
                .setAttribute("aria-label", getTranslation("homecare.adherence.explain", of, span, counts.getText()));
        getContent().add(button);
    }
}
