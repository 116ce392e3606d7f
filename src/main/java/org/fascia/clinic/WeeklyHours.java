package org.fascia.clinic;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import org.fascia.shared.InvalidInput;

/** The hours of a usual week, in their order. Refusals name the weekday as their field. */
public record WeeklyHours(List<OpeningSpan> spans) {

    private static final int MOST_A_DAY = 6;

    public WeeklyHours {
        spans = spans.stream()
                .sorted(Comparator.comparing(OpeningSpan::day).thenComparing(OpeningSpan::opens))
                .toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).overlaps(spans.get(i))) {
                throw InvalidInput.at(spans.get(i).day().name(), "clinic.hours.overlap");
            }
        }
        for (var day : DayOfWeek.values()) {
            if (of(spans, day).size() > MOST_A_DAY) {
                throw InvalidInput.at(day.name(), "clinic.hours.tooMany", MOST_A_DAY);
            }
        }
    }

    public List<OpeningSpan> on(DayOfWeek day) {
        return of(spans, day);
    }

    private static List<OpeningSpan> of(List<OpeningSpan> spans, DayOfWeek day) {
        return spans.stream().filter(span -> span.day() == day).toList();
    }
}
