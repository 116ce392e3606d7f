package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fascia.live.ui.LiveUpdates;
import org.fascia.patient.Patients;
import org.fascia.security.RoleNames;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.SectionCard;
import org.fascia.treatmentplan.PlanDetail;
import org.fascia.treatmentplan.TreatmentPlans;

/** The patient's own plan in plain words: what it is about, what is to be reached, and how far it is. */
@Route("my/plan")
@Menu(order = 20, title = "treatmentplan.my.menu", icon = "fascia:goal")
@RolesAllowed(RoleNames.PATIENT)
class MyPlanView extends Composite<Div> implements HasDynamicTitle {

    private final transient TreatmentPlans plans;
    private final transient Clock clock;
    private final Div content = new Div();

    MyPlanView(TreatmentPlans plans, Patients patients, LiveUpdates live, Clock clock) {
        this.plans = plans;
        this.clock = clock;
        var own = patients.own();
        content.addClassName("stack");
        getContent().addClassNames("my-plan", "stack");
        getContent().add(new PageHeader(getTranslation("treatmentplan.my.title")), content);
        show(own.zone());
        live.on(this, TreatmentPlans.TOPIC, own.id().value(), () -> show(own.zone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("treatmentplan.my.title");
    }

    private void show(ZoneId zone) {
        content.removeAll();
        var words = new PlanWords(zone);
        var active = plans.own();
        if (active.isEmpty()) {
            content.add(new EmptyState(Drawing.PLAN, getTranslation("treatmentplan.my.empty")));
        }
        active.forEach(plan -> show(plan, words, LocalDate.ofInstant(clock.instant(), zone)));
    }

    private void show(PlanDetail plan, PlanWords words, LocalDate today) {
        var about = new SectionCard(plan.content().condition());
        var explanation = plan.content().explanation();
        if (explanation != null) {
            about.add(new Paragraph(explanation));
        }
        about.add(new Paragraph(words.visits(plan.content())));
        var review = plan.review();
        if (review != null && !review.isDue(today)) {
            var next = new Paragraph(
                    getTranslation("treatmentplan.my.review", words.formats().date(review.on())));
            next.addClassName("muted");
            about.add(next);
        }
        var goals = new SectionCard(getTranslation("treatmentplan.my.goals"));
        plan.content().goals().forEach(goal -> goals.add(new MyGoal(goal, plan, words)));
        content.add(about, goals);
        list(
                "treatmentplan.my.interventions",
                plan.content().interventions().stream().map(one -> one.text()).toList());
        list(
                "treatmentplan.my.problems",
                plan.content().problems().stream().map(words::problem).toList());
    }

    private void list(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plan-list");
            texts.forEach(text -> list.add(new ListItem(text)));
            content.add(new SectionCard(getTranslation(key), list));
        }
    }
}
