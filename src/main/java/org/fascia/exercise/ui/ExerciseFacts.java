package org.fascia.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fascia.exercise.DosageSentence;
import org.fascia.exercise.Equipment;
import org.fascia.exercise.Exercise;
import org.fascia.shared.Region;
import org.fascia.shared.ui.DefinitionList;

/** What kind of exercise it is, what it is for, what it takes, and how much of it is usual. */
class ExerciseFacts extends Composite<Div> {

    ExerciseFacts(Exercise exercise) {
        var dosage = exercise.dosage();
        var sentence = new DosageSentence((key, args) -> getTranslation(key, args), getLocale());
        getContent().addClassName("exercise-facts");
        getContent()
                .add(new DefinitionList()
                        .fact(getTranslation("exercise.facts.dosage"), sentence.of(dosage))
                        .fact(
                                getTranslation("exercise.facts.minutes"),
                                getTranslation("exercise.minutes", dosage.minutesPerDose()))
                        .fact(
                                getTranslation("exercise.facts.tempo"),
                                translated(dosage.tempo().messageKey()))
                        .fact(
                                getTranslation("exercise.facts.rest"),
                                dosage.restSeconds() == 0
                                        ? null
                                        : getTranslation("exercise.dosage.seconds", dosage.restSeconds()))
                        .fact(
                                getTranslation("exercise.facts.painCeiling"),
                                getTranslation(
                                        "exercise.facts.painCeiling.value",
                                        dosage.painCeiling().value()))
                        .fact(
                                getTranslation("exercise.facts.kind"),
                                translated(exercise.kind().messageKey()))
                        .fact(getTranslation("exercise.facts.regions"), all(exercise.regions(), Region::messageKey))
                        .fact(getTranslation("exercise.facts.alsoLoads"), all(exercise.alsoLoads(), Region::messageKey))
                        .fact(getTranslation("exercise.facts.muscles"), String.join(", ", exercise.muscles()))
                        .fact(
                                getTranslation("exercise.facts.position"),
                                translated(exercise.position().messageKey()))
                        .fact(getTranslation("exercise.equipment"), all(exercise.equipment(), Equipment::messageKey)));
    }

    private String translated(String key) {
        return getTranslation(key);
    }

    private <T> String all(Collection<T> items, Function<T, String> key) {
        return items.stream().map(item -> getTranslation(key.apply(item))).collect(Collectors.joining(", "));
    }
}
