package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.AlertFacts;
import org.fascia.homecare.AlertItem;
import org.fascia.homecare.AlertKind;
import org.fascia.homecare.AlertState;
import org.fascia.homecare.ClinicalAlerts;
import org.fascia.homecare.HandleAlert;
import org.fascia.homecare.RedAnswer;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** An open alert: what happened, why it is told, whose it is, and what to do with it. */
public class AlertCard extends Composite<Article> {

    private final transient ExerciseLibrary library;
    private final transient ClinicalAlerts alerts;
    private final transient Formats formats;
    private final transient Runnable changed;

    /**
     * @param patient stands above the alert in lists of several patients, such as a link to the chart
     * @param owner the owner's display name; null if there is none
     * @param zone the patient's or the clinic's
     */
    public AlertCard(
            AlertItem alert,
            @Nullable Component patient,
            @Nullable String owner,
            ZoneId zone,
            ExerciseLibrary library,
            ClinicalAlerts alerts,
            Runnable changed) {
        this.library = library;
        this.alerts = alerts;
        this.formats = Formats.in(zone);
        this.changed = changed;
        boolean red = alert.kind() == AlertKind.RED;
        var head = new Div(new H3(getTranslation(alert.kind().messageKey())), badge(alert.state(), red));
        head.addClassName("alert-head");
        var facts = new Paragraph(formats.dayAndTime(alert.raisedAt()) + " · "
                + (owner == null
                        ? getTranslation("homecare.alert.noOwner")
                        : getTranslation("homecare.alert.owner", owner)));
        facts.addClassNames("muted", "small");
        var words = new Div();
        words.addClassName("alert-words");
        if (patient != null) {
            words.add(patient);
        }
        words.add(head, new Paragraph(explanation(alert.facts())), facts);
        getContent().addClassNames("alert-card", red ? "alert-red" : "alert-warm");
        getContent().add((red ? FasciaIcon.STOP : FasciaIcon.ALERT).create(), words, buttons(alert));
    }

    private StatusBadge badge(AlertState state, boolean red) {
        return new StatusBadge(
                getTranslation(state.messageKey()),
                state != AlertState.NEW ? Tone.NEUTRAL : red ? Tone.DANGER : Tone.NEEDS_YOU);
    }

    private Div buttons(AlertItem alert) {
        var buttons = new Div();
        buttons.addClassName("alert-actions");
        if (alert.state() == AlertState.NEW) {
            buttons.add(quiet("homecare.alert.see", () -> {
                alerts.seen(alert.id());
                changed.run();
            }));
        }
        buttons.add(quiet("homecare.alert.takeOver", () -> {
            alerts.takeOver(alert.id());
            changed.run();
        }));
        buttons.add(new Button(getTranslation("homecare.alert.handle"), click -> handle(alert)));
        return buttons;
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void handle(AlertItem alert) {
        var note = new TextArea(getTranslation("homecare.alert.note"));
        var dialog = new FormDialog(
                getTranslation("homecare.alert.handle.title"), getTranslation("homecare.alert.handle"), () -> {
                    alerts.handle(new HandleAlert(alert.id(), note.getValue()));
                    changed.run();
                });
        dialog.content(new Paragraph(explanation(alert.facts())));
        dialog.wideField("note", note);
        dialog.open();
        note.focus();
    }

    private String explanation(AlertFacts facts) {
        return switch (facts) {
            case AlertFacts.Red red -> {
                var said = getTranslation(
                        "homecare.alert.RED.explain",
                        red.answers().stream().map(this::answer).collect(Collectors.joining(", ")));
                yield red.note() == null ? said : said + " “" + red.note() + "”";
            }
            case AlertFacts.Pain pain -> pain(pain);
            case AlertFacts.Suspended suspended ->
                getTranslation(
                        "homecare.alert.SUSPENDED.explain",
                        titles(suspended.exercises()),
                        suspended.flags().stream()
                                .map(code -> getTranslation(code.messageKey()))
                                .collect(Collectors.joining(", ")));
            case AlertFacts.Missed missed ->
                getTranslation(
                        "homecare.alert.MISSED.explain",
                        missed.doses(),
                        titles(List.of(missed.exercise())),
                        formats.day(missed.first()),
                        formats.day(missed.last()));
            case AlertFacts.Quiet quiet -> getTranslation("homecare.alert.QUIET.explain", formats.date(quiet.since()));
        };
    }

    private String pain(AlertFacts.Pain pain) {
        if (pain.doubledMedian() == null) {
            return getTranslation(
                    "homecare.alert.PAIN.explain.first",
                    pain.pain().value(),
                    formats.day(pain.day()),
                    pain.ceiling().value());
        }
        return getTranslation(
                "homecare.alert.PAIN.explain",
                pain.pain().value(),
                formats.day(pain.day()),
                formats.number(pain.doubledMedian() / 2.0),
                pain.ceiling().value());
    }

    private String answer(RedAnswer answer) {
        return getTranslation(answer.messageKey());
    }

    private String titles(List<ExerciseId> exercises) {
        return exercises.stream()
                .map(id -> library.exercise(id, getLocale()).title())
                .collect(Collectors.joining(", "));
    }
}
