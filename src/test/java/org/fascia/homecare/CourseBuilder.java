package org.fascia.homecare;

import static org.fascia.exercise.DosageBuilder.aDosage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.fascia.exercise.Dosage;
import org.jspecify.annotations.Nullable;

/** A course for tests: once a day, every day, from 1 June 2026, without an end. */
class CourseBuilder {

    static final LocalDate START = LocalDate.of(2026, 6, 1);

    private final AssignmentId id = AssignmentId.next();
    private LocalDate start = START;
    private @Nullable LocalDate lastDay;
    private final TreeMap<LocalDate, Dosage> dosages = new TreeMap<>();
    private final List<Pause> pauses = new ArrayList<>();

    static CourseBuilder aCourse() {
        return new CourseBuilder();
    }

    CourseBuilder from(LocalDate newStart) {
        start = newStart;
        return this;
    }

    CourseBuilder until(LocalDate newLastDay) {
        lastDay = newLastDay;
        return this;
    }

    CourseBuilder dosage(Dosage dosage) {
        return dosage(start, dosage);
    }

    CourseBuilder dosage(LocalDate from, Dosage dosage) {
        dosages.put(from, dosage);
        return this;
    }

    CourseBuilder paused(LocalDate from, @Nullable LocalDate until, Pause.Cause cause) {
        pauses.add(new Pause(from, until, cause));
        return this;
    }

    Course build() {
        if (dosages.isEmpty()) {
            dosages.put(start, aDosage().build());
        }
        return new Course(id, start, lastDay, dosages, pauses);
    }
}
