package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.StaleRecord;
import org.fascia.shared.ui.StaleNotice;
import org.fascia.treatmentplan.PlanContent;
import org.fascia.treatmentplan.PlanDetail;
import org.fascia.treatmentplan.PlanReview;
import org.fascia.treatmentplan.PlanVersionId;
import org.fascia.treatmentplan.RevisePlan;

/** Writes a new version of a plan, with its reason. */
class RevisionEditor extends PlanEditor {

    private static final int USUAL_REVIEW_WEEKS = 4;

    private final PlanVersionId version = PlanVersionId.next();
    private final transient PlanDetail plan;
    private final transient PlanServices services;
    private final ZoneId zone;
    private final TextField reason = new TextField(getTranslation("treatmentplan.reason"));

    /** Not shown: a draft belongs to the version that it was begun on, whatever was written since. */
    private final IntegerField basedOn = new IntegerField();

    RevisionEditor(PlanDetail plan, ZoneId zone, PlanServices services, Runnable done) {
        this(plan, zone, services, draft(plan, services), done);
    }

    private RevisionEditor(PlanDetail plan, ZoneId zone, PlanServices services, DraftForm draft, Runnable done) {
        super(draft, done);
        this.plan = plan;
        this.zone = zone;
        this.services = services;
        int next = plan.current().number() + 1;
        title(getTranslation("treatmentplan.revise.title", next), getTranslation("treatmentplan.revise.verb", next));
        reason.setHelperText(getTranslation("treatmentplan.reason.help"));
        above(form().register("reason", reason));
        form().fill(plan.content());
        basedOn.setValue(plan.current().number());
        draft.keep("reason", reason).keep("basedOn", basedOn, String::valueOf, Integer::valueOf);
    }

    static DraftForm draft(PlanDetail plan, PlanServices services) {
        return new DraftForm(services.drafts(), "plan:" + plan.id());
    }

    /** A review that is due: says why, and suggests the next date. */
    void review(PlanReview due, LocalDate today) {
        reason.setValue(getTranslation(due.reason().title()));
        form().reviewOn(today.plusWeeks(USUAL_REVIEW_WEEKS));
    }

    @Override
    void send(PlanContent content) {
        services.plans()
                .revise(new RevisePlan(
                        plan.id(),
                        version,
                        Objects.requireNonNullElse(
                                basedOn.getValue(), plan.current().number()),
                        reason.getValue(),
                        content));
    }

    /** After having been told, and perhaps having looked, saving again is a decision. */
    @Override
    StaleNotice explain(StaleRecord stale) {
        var newest = services.plans().plan(plan.id());
        if (newest.isActive()) {
            basedOn.setValue(newest.current().number());
            int next = newest.current().number() + 1;
            title(
                    getTranslation("treatmentplan.revise.title", next),
                    getTranslation("treatmentplan.revise.verb", next));
        }
        return new StaleNotice(stale, () -> show(newest));
    }

    private void show(PlanDetail newest) {
        var dialog = new Dialog(getTranslation("treatmentplan.stale.title"));
        dialog.addClassName("plan-dialog");
        dialog.add(new ComparisonTable(plan.current(), newest.current(), new PlanWords(zone)));
        dialog.getFooter().add(new Button(getTranslation("shared.close"), click -> dialog.close()));
        dialog.open();
    }
}
