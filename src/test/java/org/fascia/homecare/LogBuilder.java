package org.fascia.homecare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What a patient said about the doses of a course. */
class LogBuilder {

    private final Map<Dose, DoseLog> logs = new HashMap<>();
    private final Course course;

    private LogBuilder(Course course) {
        this.course = course;
    }

    static LogBuilder logsOf(Course course) {
        return new LogBuilder(course);
    }

    LogBuilder done(LocalDate... days) {
        for (var day : days) {
            add(new Dose(day, 1), Outcome.DONE);
        }
        return this;
    }

    LogBuilder add(Dose dose, Outcome outcome) {
        Instant at = dose.dueOn().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        logs.put(
                dose,
                new DoseLog(
                        DoseLogId.next(),
                        course.id(),
                        dose,
                        at,
                        at,
                        outcome,
                        outcome == Outcome.SKIPPED ? SkipReason.TIME : null,
                        null,
                        null,
                        false,
                        0));
        return this;
    }

    Map<Dose, DoseLog> build() {
        return logs;
    }
}
