package org.fascia.treatmentplan.ui;

import java.time.LocalDate;
import org.fascia.draft.ui.DraftForm;
import org.fascia.patient.chart.OpenChart;
import org.fascia.treatmentplan.CreatePlan;
import org.fascia.treatmentplan.PlanContent;
import org.fascia.treatmentplan.PlanId;
import org.fascia.treatmentplan.PlanTemplate;
import org.jspecify.annotations.Nullable;

/** Starts a plan, from a template or from nothing. */
class NewPlanEditor extends PlanEditor {

    private final PlanId id = PlanId.next();
    private final transient OpenChart chart;
    private final transient PlanServices services;

    NewPlanEditor(OpenChart chart, PlanServices services, @Nullable PlanTemplate template, Runnable done) {
        super(draft(chart, services), done);
        title(getTranslation("treatmentplan.new.title"), getTranslation("treatmentplan.new.verb"));
        this.chart = chart;
        this.services = services;
        if (template == null) {
            form().fillBlank();
        } else {
            form().fill(template, LocalDate.ofInstant(services.clock().instant(), chart.zone()));
        }
    }

    static DraftForm draft(OpenChart chart, PlanServices services) {
        return new DraftForm(services.drafts(), "plan:" + chart.id() + ":" + chart.clinic());
    }

    @Override
    void send(PlanContent content) {
        services.plans().create(new CreatePlan(id, chart.id(), chart.clinic(), content));
    }
}
