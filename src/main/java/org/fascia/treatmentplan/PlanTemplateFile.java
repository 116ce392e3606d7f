package org.fascia.treatmentplan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.fascia.shared.Region;

/** One file of the templates, {@code treatmentplan/<code>.json}, as it is written. */
record PlanTemplateFile(
        String code,
        int order,
        int visitsPerWeek,
        int visits,
        int reviewWeeks,
        List<Place> problems,
        List<Measured> goals,
        List<InterventionKind> interventions,
        Map<String, Words> texts) {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /** Where on the body a problem is. */
    record Place(Region region) {}

    record Measured(GoalMeasure measure, BigDecimal target, int weeks) {}

    /** The template in one language; the lists go along with those of the file. */
    record Words(
            String name,
            String condition,
            String explanation,
            List<String> problems,
            List<String> goals,
            List<String> interventions) {}

    /** @throws IllegalArgumentException if the file does not say everything in this language */
    PlanTemplate in(Locale language) {
        var words = texts.get(language.getLanguage());
        if (words == null
                || words.problems().size() != problems.size()
                || words.goals().size() != goals.size()
                || words.interventions().size() != interventions.size()) {
            throw new IllegalArgumentException("text missing in " + language);
        }
        return new PlanTemplate(
                code,
                words.name(),
                words.condition(),
                words.explanation(),
                visitsPerWeek,
                visits,
                reviewWeeks,
                IntStream.range(0, problems.size())
                        .mapToObj(row -> new Problem(
                                words.problems().get(row), problems.get(row).region(), null))
                        .toList(),
                IntStream.range(0, goals.size())
                        .mapToObj(row -> suggested(words.goals().get(row), goals.get(row)))
                        .toList(),
                IntStream.range(0, interventions.size())
                        .mapToObj(row -> new Intervention(
                                interventions.get(row), words.interventions().get(row)))
                        .toList());
    }

    private static PlanTemplate.SuggestedGoal suggested(String activity, Measured measured) {
        return new PlanTemplate.SuggestedGoal(
                activity, measured.measure(), measured.measure().value("target", measured.target()), measured.weeks());
    }
}
