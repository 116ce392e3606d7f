package org.fascia.homecare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of the due doses were taken, with every dose behind the figure. A dose counts once, done or partly; paused days
 * hold none. Doses of the running day count from the moment something is said about them. There is no gold standard for
 * adherence, and self-report is biased: the figure is worth its explanation.
 */
public record Adherence(List<CountedDose> doses) {

    /** A due dose and what became of it. */
    public record CountedDose(AssignmentId assignment, Dose dose, DoseState state) {}

    public Adherence {
        doses = List.copyOf(doses);
    }

    /** Of the days up to and including today. */
    static Adherence of(Course course, Map<Dose, DoseLog> logs, LogWindow window, int days) {
        var today = window.today();
        return new Adherence(course.dosesBetween(today.minusDays(days - 1L), today)
                .map(dose -> new CountedDose(course.id(), dose, state(dose, logs.get(dose), window)))
                .filter(counted -> counted.dose().dueOn().isBefore(today) || counted.state() != DoseState.OPEN)
                .toList());
    }

    /** Of several assignments together. */
    static Adherence sum(List<Adherence> parts) {
        return new Adherence(
                parts.stream().flatMap(part -> part.doses().stream()).toList());
    }

    static DoseState state(Dose dose, @Nullable DoseLog log, LogWindow window) {
        if (log != null) {
            return DoseState.of(log.outcome());
        }
        return window.isOpen(dose) ? DoseState.OPEN : DoseState.MISSED;
    }

    public int due() {
        return doses.size();
    }

    public int taken() {
        return (int) doses.stream().filter(dose -> dose.state().performed()).count();
    }

    /** From 0 to 1; null if nothing was due. */
    public @Nullable Double share() {
        return doses.isEmpty() ? null : (double) taken() / due();
    }

    /** The doses of one day. */
    public List<CountedDose> on(LocalDate day) {
        return doses.stream().filter(dose -> dose.dose().dueOn().equals(day)).toList();
    }
}
