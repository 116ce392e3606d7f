package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.FormDialog;
import org.fascia.treatmentplan.EndPlan;
import org.fascia.treatmentplan.PlanDetail;
import org.fascia.treatmentplan.PlanOutcome;

/** Ends a plan, with how it went and why. */
final class EndPlanDialog {

    private final PlanDetail plan;
    private final PlanServices services;
    private final Runnable done;
    private final FormDialog dialog;
    private final RadioButtonGroup<PlanOutcome> outcome;
    private final TextArea reason;

    EndPlanDialog(PlanDetail plan, PlanWords words, PlanServices services, Runnable done) {
        this.plan = plan;
        this.services = services;
        this.done = done;
        dialog = new FormDialog(words.say("treatmentplan.end.title"), words.say("treatmentplan.end.verb"), this::send);
        dialog.content(new Paragraph(words.say("treatmentplan.end.text")));
        outcome = new RadioButtonGroup<>(words.say("treatmentplan.end.outcome"));
        outcome.setItems(PlanOutcome.values());
        outcome.setItemLabelGenerator(one -> words.say(one.messageKey()));
        reason = new TextArea(words.say("treatmentplan.end.reason"));
        dialog.wideField("outcome", outcome);
        dialog.wideField("reason", reason);
        dialog.onLook(done);
    }

    void open() {
        dialog.open();
    }

    private void send() {
        var how = outcome.getValue();
        if (how == null) {
            throw InvalidInput.at("outcome", "treatmentplan.end.outcomeMissing");
        }
        services.plans().end(new EndPlan(plan.id(), plan.current().number(), how, reason.getValue()));
        done.run();
    }
}
