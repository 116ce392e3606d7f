package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.FieldErrors;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.Toast;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.GoalId;
import org.fascia.treatmentplan.Intervention;
import org.fascia.treatmentplan.PlanContent;
import org.fascia.treatmentplan.PlanTemplate;
import org.fascia.treatmentplan.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a plan's content. */
class PlanForm extends Composite<Div> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FieldErrors errors = new FieldErrors();
    private final TextField condition = new TextField(getTranslation("treatmentplan.condition"));
    private final TextArea explanation = new TextArea(getTranslation("treatmentplan.explanation"));
    private final IntegerField visitsPerWeek = new IntegerField(getTranslation("treatmentplan.visitsPerWeek"));
    private final IntegerField visits = new IntegerField(getTranslation("treatmentplan.visits"));
    private final DateField reviewOn = new DateField(getTranslation("treatmentplan.reviewOn"));
    private final Rows<ProblemRow.Typed, Problem> problems =
            new Rows<>("treatmentplan.problem.", () -> ProblemRow.Typed.BLANK, ProblemRow::new);
    private final Rows<GoalRow.Typed, Goal> goals =
            new Rows<>("treatmentplan.goal.", GoalRow.Typed::blank, GoalRow::new);
    private final Rows<InterventionRow.Typed, Intervention> interventions =
            new Rows<>("treatmentplan.intervention.", () -> InterventionRow.Typed.BLANK, InterventionRow::new);

    PlanForm() {
        errors.put("condition", condition);
        errors.put("explanation", explanation);
        errors.put("visitsPerWeek", visitsPerWeek);
        errors.put("visits", visits);
        errors.put("reviewOn", reviewOn);
        errors.put("problems", problems);
        errors.put("goals", goals);
        errors.put("interventions", interventions);
        explanation.setHelperText(getTranslation("treatmentplan.explanation.help"));
        explanation.setMinRows(2);
        visitsPerWeek.setStepButtonsVisible(true);
        visits.setStepButtonsVisible(true);

        var facts = new Div(visitsPerWeek, visits, reviewOn);
        facts.addClassName("tiles");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new SectionCard(getTranslation("treatmentplan.form.what"), condition, explanation, facts),
                        card("treatmentplan.problems", problems),
                        card("treatmentplan.goals", goals),
                        card("treatmentplan.interventions", interventions));
    }

    void fill(PlanContent content) {
        condition.setValue(content.condition());
        explanation.setValue(Objects.requireNonNullElse(content.explanation(), ""));
        visitsPerWeek.setValue(content.visitsPerWeek());
        visits.setValue(content.visits());
        reviewOn.setValue(content.reviewOn());
        problems.setValue(content.problems().stream().map(ProblemRow.Typed::of).toList());
        goals.setValue(content.goals().stream().map(GoalRow.Typed::of).toList());
        interventions.setValue(
                content.interventions().stream().map(InterventionRow.Typed::of).toList());
    }

    void fill(PlanTemplate template, LocalDate today) {
        condition.setValue(template.condition());
        explanation.setValue(template.explanation());
        visitsPerWeek.setValue(template.visitsPerWeek());
        visits.setValue(template.visits());
        reviewOn.setValue(today.plusWeeks(template.reviewWeeks()));
        problems.setValue(template.problems().stream().map(ProblemRow.Typed::of).toList());
        goals.setValue(template.goals().stream()
                .map(goal -> new GoalRow.Typed(
                        GoalId.next().value(),
                        goal.activity(),
                        goal.measure(),
                        null,
                        goal.target(),
                        today.plusWeeks(goal.weeks())))
                .toList());
        interventions.setValue(
                template.interventions().stream().map(InterventionRow.Typed::of).toList());
    }

    /** One empty row of each, so that it is plain what goes where. */
    void fillBlank() {
        problems.setValue(List.of(ProblemRow.Typed.BLANK));
        goals.setValue(List.of(GoalRow.Typed.blank()));
        interventions.setValue(List.of(InterventionRow.Typed.BLANK));
    }

    void reviewOn(LocalDate date) {
        reviewOn.setValue(date);
    }

    void keepIn(DraftForm draft) {
        draft.keep("condition", condition)
                .keep("explanation", explanation)
                .keep("visitsPerWeek", visitsPerWeek, String::valueOf, Integer::valueOf)
                .keep("visits", visits, String::valueOf, Integer::valueOf)
                .keep("reviewOn", reviewOn, LocalDate::toString, LocalDate::parse);
        keep(draft, "problems", problems, new TypeReference<List<ProblemRow.Typed>>() {});
        keep(draft, "goals", goals, new TypeReference<List<GoalRow.Typed>>() {});
        keep(draft, "interventions", interventions, new TypeReference<List<InterventionRow.Typed>>() {});
    }

    /** Another field, whose refusals are shown beside it too. */
    <F extends Component & HasValue<?, ?>> F register(String name, F field) {
        return errors.put(name, field);
    }

    /** What was typed, or nothing when a field is wrong, which then says so. */
    Optional<PlanContent> check() {
        errors.clear();
        var checkedProblems = problems.check();
        var checkedGoals = goals.check();
        var checkedInterventions = interventions.check();
        try {
            var content = new PlanContent(
                    condition.getValue(),
                    explanation.getValue(),
                    number("visitsPerWeek", visitsPerWeek),
                    number("visits", visits),
                    date(),
                    checkedProblems.orElse(List.of()),
                    checkedGoals.orElse(List.of()),
                    checkedInterventions.orElse(List.of()));
            return checkedProblems.isPresent() && checkedGoals.isPresent() && checkedInterventions.isPresent()
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (InvalidInput refused) {
            if (checkedGoals.isPresent() || !"goals".equals(refused.field())) {
                show(refused);
            }
            return Optional.empty();
        }
    }

    /** Shows a refusal at its field: {@code reviewOn}, or {@code goals.2.dueOn}. */
    void show(InvalidInput refused) {
        var field = Objects.requireNonNullElse(refused.field(), "").split("\\.", 3);
        boolean shown = field.length == 3 && field[0].equals("goals")
                ? goals.show(Integer.parseInt(field[1]), refused.at(field[2]))
                : errors.show(refused);
        if (!shown) {
            Toast.failure(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private SectionCard card(String key, Component rows) {
        var hint = new Paragraph(getTranslation(key + ".hint"));
        hint.addClassName("muted");
        return new SectionCard(getTranslation(key), hint, rows);
    }

    private LocalDate date() {
        var date = reviewOn.getValue();
        if (date == null) {
            throw InvalidInput.at("reviewOn", "shared.required");
        }
        return date;
    }

    private static int number(String name, IntegerField field) {
        var number = field.getValue();
        if (number == null) {
            throw InvalidInput.at(name, "shared.required");
        }
        return number;
    }

    private static <D> void keep(DraftForm draft, String name, Rows<D, ?> rows, TypeReference<List<D>> type) {
        draft.keep(name, rows, JSON::writeValueAsString, text -> typed(text, type));
    }

    /** A draft of an older portal may not be readable any more; the other fields still are. */
    private static <D> List<D> typed(String text, TypeReference<List<D>> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JacksonException changedMeanwhile) {
            return List.of();
        }
    }
}
