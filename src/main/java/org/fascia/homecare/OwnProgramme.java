package org.fascia.homecare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.homecare.MyDay.EarlierDay;
import org.fascia.homecare.MyExercise.MyDose;
import org.fascia.patient.OwnRecord;
import org.fascia.shared.ClinicId;

/** A patient's own programme as it was read, with what they said about it lately. */
record OwnProgramme(OwnRecord own, LogWindow window, List<AssignedExercise> programme, Told told) {

    /** The same after more was told. */
    OwnProgramme with(Told more) {
        return new OwnProgramme(own, window, programme, more);
    }

    /** Today, and what lies around it. */
    MyDay day() {
        var today = window.today();
        var courses = programme.stream().map(AssignedExercise::course).toList();
        var current = programme.stream().filter(one -> !one.isOver(today)).toList();
        return new MyDay(
                own,
                today,
                exercisesOn(today),
                earlier(),
                !current.isEmpty(),
                rests(Set.of(Pause.Cause.RED_ANSWER)),
                rests(Set.of(Pause.Cause.THERAPIST, Pause.Cause.SAFETY_FLAG)),
                told.pain(today, PainMoment.BEFORE),
                told.pain(today, PainMoment.AFTER),
                week(),
                current.stream()
                        .filter(one -> !one.course().dosesOn(today.plusDays(1)).isEmpty())
                        .map(AssignedExercise::exercise)
                        .toList(),
                Streak.of(courses, told.logs(), today, today.minusDays(ProgrammeReader.DAYS_BACK)));
    }

    Optional<AssignedExercise> find(AssignmentId id) {
        return programme.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The clinics whose programme runs; before and after it, those where the patient is enrolled. */
    List<ClinicId> clinics() {
        var running = programme.stream()
                .filter(one -> !one.isOver(window.today()))
                .map(AssignedExercise::clinic)
                .distinct()
                .toList();
        return running.isEmpty() ? own.clinics() : running;
    }

    private boolean rests(Set<Pause.Cause> causes) {
        return programme.stream()
                .filter(one -> !one.isOver(window.today()))
                .map(one -> one.course().pauseOn(window.today()))
                .anyMatch(pause -> pause != null && causes.contains(pause.cause()));
    }

    boolean isStopped(AssignedExercise one) {
        return one.course().pauses().stream()
                .anyMatch(pause -> pause.cause() == Pause.Cause.RED_ANSWER && pause.until() == null);
    }

    private List<MyExercise> exercisesOn(LocalDate day) {
        return programme.stream()
                .map(one -> exercise(one, day))
                .filter(exercise -> !exercise.doses().isEmpty())
                .toList();
    }

    MyExercise exercise(AssignedExercise one, LocalDate day) {
        var logs = told.logs(one.id());
        return new MyExercise(
                one.id(),
                one.exercise(),
                one.course().dosageOn(day),
                one.instructions(),
                one.course().dosesOn(day).stream()
                        .map(dose -> new MyDose(dose, Adherence.state(dose, logs.get(dose), window), logs.get(dose)))
                        .toList());
    }

    private MyWeekDay.State state(LocalDate day) {
        var doses = exercisesOn(day).stream()
                .flatMap(exercise -> exercise.doses().stream())
                .toList();
        if (doses.isEmpty()) {
            boolean paused = programme.stream()
                    .anyMatch(one -> one.course().covers(day) && one.course().pauseOn(day) != null);
            return paused ? MyWeekDay.State.PAUSED : MyWeekDay.State.REST;
        }
        long performed = doses.stream().filter(dose -> dose.state().performed()).count();
        if (performed == doses.size()) {
            return MyWeekDay.State.DONE;
        }
        if (performed > 0) {
            return MyWeekDay.State.PARTLY;
        }
        if (day.isAfter(window.today())) {
            return MyWeekDay.State.AHEAD;
        }
        return doses.stream().anyMatch(dose -> dose.state() == DoseState.OPEN)
                ? MyWeekDay.State.OPEN
                : MyWeekDay.State.MISSED;
    }

    private List<EarlierDay> earlier() {
        return window.firstOpenDay()
                .datesUntil(window.today())
                .sorted(Comparator.reverseOrder())
                .map(day -> new EarlierDay(
                        day,
                        exercisesOn(day).stream()
                                .filter(exercise -> !exercise.isFinished())
                                .toList()))
                .filter(day -> !day.exercises().isEmpty())
                .toList();
    }

    private List<MyWeekDay> week() {
        var today = window.today();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusDays(7))
                .map(day -> new MyWeekDay(day, state(day), day.equals(today)))
                .toList();
    }
}
