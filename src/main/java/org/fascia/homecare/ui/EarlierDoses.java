package org.fascia.homecare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.fascia.homecare.MyDay.EarlierDay;
import org.fascia.homecare.MyExercise;
import org.fascia.shared.ui.Formats;

/** What is still open of a day before: it can be done, or told, for two days. */
class EarlierDoses extends Composite<Details> {

    EarlierDoses(EarlierDay earlier, Function<MyExercise, DoseCard> card) {
        var day = Formats.in(ZoneOffset.UTC).longWeekday(earlier.day().getDayOfWeek());
        long open = earlier.exercises().stream()
                .mapToLong(exercise -> exercise.open().size())
                .sum();
        var hint = new Paragraph(getTranslation("homecare.my.earlier.hint"));
        hint.addClassName("muted");
        var list = new UnorderedList();
        list.addClassName("dose-list");
        earlier.exercises().forEach(exercise -> list.add(new ListItem(card.apply(exercise))));
        getContent().setSummaryText(getTranslation("homecare.my.earlier", day, open));
        getContent().add(hint, list);
        getContent().addClassName("earlier-doses");
    }
}
