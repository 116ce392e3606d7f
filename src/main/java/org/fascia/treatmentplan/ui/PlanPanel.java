package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.draft.ui.DraftForm;
import org.fascia.patient.chart.OpenChart;
import org.fascia.security.RoleNames;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.Tone;
import org.fascia.treatmentplan.PlanDetail;
import org.fascia.treatmentplan.PlanId;
import org.fascia.treatmentplan.PlanListItem;
import org.fascia.treatmentplan.PlanReview;
import org.fascia.treatmentplan.PlanTemplate;
import org.fascia.treatmentplan.TreatmentPlans;
import org.jspecify.annotations.Nullable;

/**
 * The plan tab: the active plan of the clinic or how to start one, the plans before it, and the forms in their place. The
 * route is none that anybody can open: it makes the build pack the tab's browser parts, which no screen mentions, and load
 * them with the tab.
 */
@Route(value = "patients/tab/plan", registerAtStartup = false)
@RolesAllowed(RoleNames.THERAPIST)
class PlanPanel extends Composite<Div> {

    private final transient OpenChart chart;
    private final transient PlanServices services;
    private final transient PlanWords words;
    private boolean writing;

    PlanPanel(OpenChart chart, PlanServices services) {
        this.chart = chart;
        this.services = services;
        this.words = new PlanWords(chart.zone());
        getContent().addClassNames("plan-panel", "stack");
        showPlan();
        services.live().on(this, TreatmentPlans.TOPIC, chart.id().value(), () -> {
            if (!writing) {
                showPlan();
            }
        });
    }

    private void showPlan() {
        var all = services.plans().ofPatient(chart.id());
        var here = all.stream()
                .filter(plan -> plan.isActive() && plan.clinic().equals(chart.clinic()))
                .findFirst();
        show(here.isPresent() ? plan(here.get().id()) : start());
        writing = false;
        var others = all.stream()
                .filter(plan -> here.isEmpty() || !plan.id().equals(here.get().id()))
                .toList();
        if (!others.isEmpty()) {
            getContent().add(others(others));
        }
    }

    private void showPlanFromTop() {
        showPlan();
        getContent().scrollIntoView();
    }

    private Component start() {
        var draft = NewPlanEditor.draft(chart, services);
        if (!chart.enrolled()) {
            return new EmptyState(Drawing.PLAN, getTranslation("treatmentplan.start.notEnrolled"));
        }
        var choices = new Div();
        choices.addClassNames("cluster", "plan-templates");
        for (var template : services.templates().list(getLocale())) {
            choices.add(new Button(template.name(), click -> write(newPlan(template))));
        }
        var blank = PlanSheet.quiet(getTranslation("treatmentplan.start.blank"), () -> write(newPlan(null)));
        choices.add(blank);
        var empty = new EmptyState(Drawing.PLAN, getTranslation("treatmentplan.start.text"), choices);
        var part = new Div(empty);
        part.addClassName("stack");
        offer(part, draft, () -> {
            var editor = newPlan(null);
            editor.restore();
            write(editor);
        });
        return part;
    }

    private NewPlanEditor newPlan(@Nullable PlanTemplate template) {
        return new NewPlanEditor(chart, services, template, this::showPlanFromTop);
    }

    private Component plan(PlanId id) {
        var plan = services.plans().plan(id);
        var sheet = sheet(plan)
                .withGoalAction(
                        today(),
                        goal -> PlanSheet.quiet(
                                getTranslation("treatmentplan.progress.verb"),
                                () -> new NoteProgressDialog(plan, goal, words, today(), services, this::showPlan)
                                        .open()));
        var change = new Button(getTranslation("treatmentplan.change"), click -> revise(plan, null));
        change.addThemeVariants(ButtonVariant.PRIMARY);
        sheet.withActions(
                versions(plan),
                PlanSheet.quiet(
                        getTranslation("treatmentplan.end.verb"),
                        () -> new EndPlanDialog(plan, words, services, this::showPlan).open()),
                change);
        var part = new Div();
        part.addClassName("stack");
        var review = plan.review();
        if (review != null && review.isDue(today())) {
            part.add(due(plan, review));
        }
        offer(part, RevisionEditor.draft(plan, services), () -> revise(plan, null));
        part.add(sheet);
        return part;
    }

    private Notice due(PlanDetail plan, PlanReview review) {
        return new Notice(Tone.NEEDS_YOU, getTranslation("treatmentplan.review.due.text", words.review(review)))
                .withActions(new Button(getTranslation("treatmentplan.review.verb"), click -> revise(plan, review)));
    }

    /** Continues what was left behind, if there is something; otherwise begins with the plan as it is. */
    private void revise(PlanDetail plan, @Nullable PlanReview review) {
        var editor = new RevisionEditor(plan, chart.zone(), services, this::showPlanFromTop);
        if (review != null) {
            editor.review(review, today());
        }
        editor.restore();
        write(editor);
    }

    private PlanSheet sheet(PlanDetail plan) {
        var author = plan.current().writtenBy();
        return new PlanSheet(plan, services.staff().names(Set.of(author)).get(author), words, today());
    }

    private Button versions(PlanDetail plan) {
        return PlanSheet.quiet(getTranslation("treatmentplan.versions"), () -> {
            var versions = services.plans().versions(plan.id());
            var names = services.staff()
                    .names(versions.stream().map(version -> version.writtenBy()).collect(Collectors.toSet()));
            write(new VersionsPanel(versions, names, words, this::showPlan));
        });
    }

    private SectionCard others(List<PlanListItem> plans) {
        var clinics = services.clinics().names();
        var list = new UnorderedList();
        list.addClassName("plan-others");
        for (var plan : plans) {
            var open = PlanSheet.quiet(plan.condition(), () -> {
                var detail = services.plans().plan(plan.id());
                write(new Div(
                        PlanSheet.quiet(getTranslation("treatmentplan.versions.back"), this::showPlan),
                        sheet(detail).withActions(versions(detail))));
            });
            var ended = plan.endedOn();
            var outcome = plan.outcome();
            var facts = new Span(
                    ended == null || outcome == null
                            ? getTranslation(
                                    "treatmentplan.others.active",
                                    words.formats().date(plan.startsOn()),
                                    clinics.getOrDefault(plan.clinic(), ""))
                            : getTranslation(
                                    "treatmentplan.others.ended",
                                    words.formats().date(plan.startsOn()),
                                    words.formats().date(ended),
                                    getTranslation(outcome.messageKey())));
            facts.addClassName("muted");
            list.add(new ListItem(open, facts));
        }
        return new SectionCard(getTranslation("treatmentplan.others"), list);
    }

    private void offer(Div part, DraftForm draft, Runnable resume) {
        draft.leftAt()
                .ifPresent(when -> part.addComponentAsFirst(new Notice(
                                Tone.NEUTRAL,
                                getTranslation(
                                        "treatmentplan.draft.left",
                                        words.formats().dayAndTime(when)))
                        .withActions(
                                new Button(getTranslation("treatmentplan.draft.continue"), click -> resume.run()),
                                PlanSheet.quiet(getTranslation("treatmentplan.draft.discard"), () -> {
                                    draft.discard();
                                    showPlan();
                                }))));
    }

    private void write(Component part) {
        writing = true;
        show(part);
        getContent().scrollIntoView();
        if (part instanceof PlanEditor editor) {
            editor.focus();
        }
    }

    private void show(Component part) {
        getContent().removeAll();
        getContent().add(part);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(services.clock().instant(), chart.zone());
    }
}
