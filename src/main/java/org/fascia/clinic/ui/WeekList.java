package org.fascia.clinic.ui;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.fascia.clinic.WeeklyHours;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.Formats;

/** A usual week, one day a row. */
class WeekList extends DefinitionList {

    WeekList(WeeklyHours week, Formats formats) {
        for (var day : DayOfWeek.values()) {
            var spans = week.on(day).stream()
                    .map(span -> formats.time(span.opens()) + " – " + formats.time(span.closes()))
                    .collect(Collectors.joining(", "));
            fact(formats.longWeekday(day), spans.isEmpty() ? getTranslation("clinic.hours.closed") : spans);
        }
    }
}
