package org.fascia.patient.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fascia.draft.Drafts;
import org.fascia.draft.ui.DraftForm;
import org.fascia.draft.ui.DraftNotice;
import org.fascia.patient.CompleteSafetyCheck;
import org.fascia.patient.SafetyCheckId;
import org.fascia.patient.SafetyFlag;
import org.fascia.patient.SafetyFlags;
import org.fascia.patient.SafetyState;
import org.fascia.patient.chart.OpenChart;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.SafetyCode.Severity;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Toast;

/** The check of one minute: every point by how much it weighs; a place on the body where the point has one. */
class SafetyCheckDialog {

    private final SafetyCheckId id = SafetyCheckId.next();
    private final OpenChart chart;
    private final SafetyState before;
    private final SafetyFlags safety;
    private final FormDialog dialog;
    private final Map<SafetyCode, SafetyPoint> points = new EnumMap<>(SafetyCode.class);
    private final Checkbox asked = new Checkbox();

    SafetyCheckDialog(OpenChart chart, SafetyState before, SafetyFlags safety, Drafts drafts) {
        this.chart = chart;
        this.before = before;
        this.safety = safety;
        var ui = UI.getCurrent();
        dialog = new FormDialog(
                ui.getTranslation("patient.safety.check.title", chart.name()),
                ui.getTranslation("patient.safety.check.verb"),
                this::complete);
        dialog.addClassName("safety-check");
        dialog.content(new Paragraph(ui.getTranslation("patient.safety.check.intro")));
        for (var severity : Severity.values()) {
            dialog.content(group(severity));
        }
        asked.setLabel(ui.getTranslation("patient.safety.check.asked"));
        dialog.wideField("asked", asked);
        before.flags().forEach(flag -> point(flag.code()).add(flag));
        keepDraft(new DraftForm(drafts, "safety:" + chart.id()));
    }

    void open() {
        dialog.open();
    }

    private Div group(Severity severity) {
        var list = new Div();
        list.addClassName("safety-points");
        Arrays.stream(SafetyCode.values())
                .filter(code -> code.severity() == severity)
                .forEach(code -> {
                    var point = new SafetyPoint(code, dialog);
                    points.put(code, point);
                    list.add(point);
                });
        var why = new Paragraph(dialog.getTranslation("patient.safety.severity." + severity + ".why"));
        why.addClassName("muted");
        var group = new Div(new H3(dialog.getTranslation("patient.safety.severity." + severity)), why, list);
        group.addClassNames("safety-group", "stack-tight");
        return group;
    }

    private void keepDraft(DraftForm draft) {
        points.values().forEach(point -> point.keep(draft));
        draft.leftAt().ifPresent(left -> dialog.notice(new DraftNotice(draft, left)));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                draft.discard();
            }
        });
    }

    private void complete() {
        if (!asked.getValue()) {
            throw InvalidInput.at("asked", "patient.safety.check.askedMissing");
        }
        List<SafetyFlag> flags =
                points.values().stream().flatMap(SafetyPoint::flags).toList();
        safety.check(new CompleteSafetyCheck(id, chart.id(), chart.clinic(), before.check(), flags));
        Toast.success(dialog.getTranslation("patient.safety.check.done"));
    }

    private SafetyPoint point(SafetyCode code) {
        var point = points.get(code);
        if (point == null) {
            throw new IllegalStateException("no point for " + code);
        }
        return point;
    }
}
