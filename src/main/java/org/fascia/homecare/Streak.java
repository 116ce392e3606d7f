package org.fascia.homecare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** How many days in a row something was done. Days without a due dose neither count nor break it. */
final class Streak {

    private Streak() {}

    /** Up to today, which does not break it while it is not over. */
    static int of(
            Collection<Course> courses,
            Map<AssignmentId, Map<Dose, DoseLog>> logs,
            LocalDate today,
            LocalDate earliest) {
        int days = 0;
        for (var day = today; !day.isBefore(earliest); day = day.minusDays(1)) {
            boolean due = false;
            boolean performed = false;
            for (var course : courses) {
                for (var dose : course.dosesOn(day)) {
                    due = true;
                    var log = logs.getOrDefault(course.id(), Map.of()).get(dose);
                    performed |= log != null && log.outcome().performed();
                }
            }
            if (performed) {
                days++;
            } else if (due && !day.equals(today)) {
                break;
            }
        }
        return days;
    }
}
