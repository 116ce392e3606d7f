package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.DoseLog;
import org.fascia.homecare.PainOfDay;
import org.fascia.homecare.ProgrammeOverview;
import org.fascia.homecare.ProgrammeOverview.LatestLog;
import org.fascia.shared.PainScore;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.Sparkline;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What the patient said lately: the last logs, and pain before and after the programme. */
class PatientWords extends Composite<Div> {

    private final transient ExerciseLibrary library;
    private final transient Formats formats;

    PatientWords(ProgrammeOverview programme, ExerciseLibrary library) {
        this.library = library;
        this.formats = Formats.in(programme.zone());
        getContent().addClassName("columns");
        if (!programme.latest().isEmpty()) {
            getContent().add(new SectionCard(getTranslation("homecare.latest"), latest(programme.latest())));
        }
        var pain = pain(programme.pain());
        if (!pain.isEmpty()) {
            var card = new SectionCard(getTranslation("homecare.pain.title"));
            pain.forEach(card::add);
            getContent().add(card);
        }
    }

    private Component latest(List<LatestLog> logs) {
        var list = new UnorderedList();
        list.addClassName("latest-logs");
        logs.forEach(one -> list.add(log(one)));
        return list;
    }

    private ListItem log(LatestLog one) {
        var log = one.log();
        var title = new Span(library.exercise(one.exercise(), getLocale()).title());
        title.addClassName("strong");
        var when = new Span(formats.dayAndTime(log.recordedAt()));
        when.addClassNames("muted", "small");
        var head = new Div(
                title,
                new StatusBadge(
                        getTranslation(log.outcome().messageKey()),
                        log.outcome().performed() ? Tone.GOOD : Tone.NEUTRAL));
        head.addClassName("spread");
        var item = new ListItem(head, when);
        var details = details(log);
        if (!details.isEmpty()) {
            var words = new Paragraph(String.join(" · ", details));
            words.addClassName("small");
            item.add(words);
        }
        return item;
    }

    private List<String> details(DoseLog log) {
        var details = new ArrayList<String>();
        if (log.skipReason() != null) {
            details.add(getTranslation(log.skipReason().messageKey()));
        }
        if (log.effort() != null) {
            details.add(getTranslation(log.effort().messageKey()));
        }
        if (log.late()) {
            details.add(getTranslation("homecare.late", formats.day(log.dose().dueOn())));
        }
        if (log.note() != null) {
            details.add("“" + log.note() + "”");
        }
        return details;
    }

    private List<Component> pain(List<PainOfDay> days) {
        var parts = new ArrayList<Component>();
        line(parts, "homecare.pain.before", days, PainOfDay::before);
        line(parts, "homecare.pain.after", days, PainOfDay::after);
        return parts;
    }

    private void line(
            List<Component> parts, String key, List<PainOfDay> days, Function<PainOfDay, @Nullable PainScore> told) {
        var values = new ArrayList<@Nullable Integer>();
        Integer first = null;
        Integer last = null;
        for (var day : days) {
            var score = told.apply(day);
            values.add(score == null ? null : score.value());
            if (score != null) {
                first = first == null ? score.value() : first;
                last = score.value();
            }
        }
        if (first == null || last == null) {
            return;
        }
        var label = getTranslation("homecare.pain.trend", getTranslation(key), first, last);
        var row = new Div(new Span(label), new Sparkline(values, 0, 10, label));
        row.addClassName("spread");
        parts.add(row);
    }
}
