package org.fascia.patient.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.fascia.draft.Drafts;
import org.fascia.patient.ChartSummary;
import org.fascia.patient.SafetyFlag;
import org.fascia.patient.SafetyFlags;
import org.fascia.patient.SafetyState;
import org.fascia.patient.chart.OpenChart;
import org.fascia.security.Access;
import org.fascia.shared.SafetyCode.Severity;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Tone;

/** What to be careful about; those who do not treat are told that there is something, and not what. */
@SpringComponent
class SafetyCard {

    private final SafetyFlags safety;
    private final Access access;
    private final Drafts drafts;
    private final Clock clock;

    SafetyCard(SafetyFlags safety, Access access, Drafts drafts, Clock clock) {
        this.safety = safety;
        this.access = access;
        this.drafts = drafts;
        this.clock = clock;
    }

    SectionCard create(OpenChart chart, ChartSummary summary) {
        var ui = UI.getCurrent();
        var card = new SectionCard(ui.getTranslation("patient.safety.title"));
        var state = summary.safety();
        if (state == null) {
            card.add(new Paragraph(ui.getTranslation(
                    summary.safetyCheckedAt() == null
                            ? "patient.safety.uncheckedForOthers"
                            : summary.hasSafetyFlag() ? "patient.safety.somethingExists" : "patient.safety.nothing")));
        } else if (!state.isChecked()) {
            card.add(new Notice(Tone.NEEDS_YOU, ui.getTranslation("patient.safety.checkFirst")));
        } else {
            card.add(found(state));
        }
        var at = summary.safetyCheckedAt();
        if (at != null) {
            var when = new Paragraph(ui.getTranslation(
                    "patient.safety.checkedAt", Formats.in(chart.zone()).recently(at, clock)));
            when.addClassNames("muted", "small");
            card.add(when);
        }
        if (access.therapistOf(chart.clinic()) && chart.enrolled()) {
            card.withActions(check(chart, state == null ? SafetyState.UNKNOWN : state));
        }
        return card;
    }

    private Button check(OpenChart chart, SafetyState state) {
        var button = new Button(
                UI.getCurrent().getTranslation(state.isChecked() ? "patient.safety.again" : "patient.safety.start"),
                FasciaIcon.SHIELD.create(),
                click -> new SafetyCheckDialog(chart, state, safety, drafts).open());
        if (!state.isChecked()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private static com.vaadin.flow.component.Component found(SafetyState state) {
        var ui = UI.getCurrent();
        if (state.flags().isEmpty()) {
            return new Paragraph(ui.getTranslation("patient.safety.nothing"));
        }
        var list = new UnorderedList();
        list.addClassName("safety-flags");
        state.flags().stream()
                .sorted(Comparator.comparing((SafetyFlag flag) -> flag.code().severity())
                        .thenComparing(SafetyFlag::code))
                .forEach(flag -> list.add(item(flag)));
        return list;
    }

    private static ListItem item(SafetyFlag flag) {
        var ui = UI.getCurrent();
        var name = new Span(ui.getTranslation(flag.code().messageKey()));
        name.addClassName("strong");
        var item = new ListItem(name, badge(flag.code().severity()));
        var region = flag.region();
        if (region != null) {
            var place = Stream.of(
                            ui.getTranslation(region.messageKey()),
                            flag.side() == null
                                    ? ""
                                    : ui.getTranslation(flag.side().messageKey()))
                    .filter(word -> !word.isEmpty())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            item.add(line(place));
        }
        if (flag.note() != null) {
            item.add(line(flag.note()));
        }
        return item;
    }

    private static Span line(String text) {
        var line = new Span(text);
        line.addClassNames("safety-flag-line", "muted");
        return line;
    }

    private static StatusBadge badge(Severity severity) {
        var text = UI.getCurrent().getTranslation("patient.safety.severity." + severity);
        return severity == Severity.WEIGH ? StatusBadge.needsYou(text) : StatusBadge.danger(text);
    }
}
