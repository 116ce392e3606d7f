package org.fascia.exercise.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.fascia.exercise.Equipment;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.ExerciseFilter;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.shared.Region;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.FasciaIcon;

/** Finds exercises of the library by words, region and equipment, and shows each as the card that the caller makes. */
public class ExerciseFinder extends Composite<Div> {

    private final transient ExerciseLibrary library;
    private final transient Function<Exercise, ExerciseCard> cards;
    private final TextField words = new TextField();
    private final ComboBox<Region> region;
    private final ComboBox<Equipment> equipment;
    private final H2 count = new H2();
    private final Div results = new Div();

    public ExerciseFinder(ExerciseLibrary library, Function<Exercise, ExerciseCard> cards) {
        this.library = library;
        this.cards = cards;
        var all = library.search(ExerciseFilter.ALL, getLocale());
        region = filter("exercise.library.region", regionsOf(all), Region::messageKey);
        equipment = filter("exercise.library.equipment", equipmentOf(all), Equipment::messageKey);
        words.setLabel(getTranslation("exercise.library.search"));
        words.setPlaceholder(getTranslation("exercise.library.search.hint"));
        words.setPrefixComponent(FasciaIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMaxLength(100);
        words.addValueChangeListener(typed -> find());

        var filters = new Div(words, region, equipment);
        filters.addClassName("exercise-filters");
        filters.getElement().setAttribute("role", "search");
        count.addClassName("exercise-count");
        count.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("exercise-finder");
        getContent().add(filters, count, results);
        find();
    }

    private void find() {
        var found = library.search(
                new ExerciseFilter(words.getValue(), region.getValue(), equipment.getValue()), getLocale());
        count.setText(getTranslation("exercise.library.count", found.size()));
        results.removeAll();
        if (found.isEmpty()) {
            var clear = new Button(getTranslation("exercise.library.clear"), click -> clear());
            results.add(new EmptyState(Drawing.SEARCH, getTranslation("exercise.library.empty"), clear));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("exercise-list", "tiles");
        found.forEach(exercise -> list.add(new ListItem(cards.apply(exercise))));
        results.add(list);
    }

    private void clear() {
        words.clear();
        region.clear();
        equipment.clear();
        words.focus();
    }

    private <T> ComboBox<T> filter(String label, List<T> items, Function<T, String> key) {
        var filter = new ComboBox<T>(getTranslation(label), items);
        filter.setItemLabelGenerator(item -> getTranslation(key.apply(item)));
        filter.setPlaceholder(getTranslation("exercise.library.all"));
        filter.setClearButtonVisible(true);
        filter.addValueChangeListener(chosen -> find());
        return filter;
    }

    /** Only what finds something, from head to foot. */
    private static List<Region> regionsOf(List<Exercise> exercises) {
        return Arrays.stream(Region.values())
                .filter(region -> exercises.stream()
                        .anyMatch(exercise -> exercise.regions().contains(region)))
                .toList();
    }

    private static List<Equipment> equipmentOf(List<Exercise> exercises) {
        return Arrays.stream(Equipment.values())
                .filter(item -> exercises.stream()
                        .anyMatch(exercise -> exercise.equipment().contains(item)))
                .toList();
    }
}
