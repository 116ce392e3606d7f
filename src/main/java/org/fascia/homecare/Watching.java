package org.fascia.homecare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fascia.security.Purpose;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PainScore;
import org.fascia.shared.PatientId;
import org.springframework.stereotype.Component;

/** Holds what a patient said, and did not say, against the rules, for each clinic that assigned something. */
@Component
class Watching {

    private final AlertRaising alerts;

    Watching(AlertRaising alerts) {
        this.alerts = alerts;
    }

    /** A dose was skipped, or time has passed: were two in a row not done? */
    void doses(PatientId patient, List<AssignedExercise> programme, Told told, LogWindow window) {
        for (var assigned : programme) {
            if (!assigned.isOver(window.today())) {
                AlertRules.missed(assigned.course(), told.logs(assigned.id()), window)
                        .ifPresent(run -> alerts.raise(
                                Purpose.HEAR_THE_PATIENT,
                                patient,
                                assigned.clinic(),
                                assigned.id() + " " + run.first().dueOn() + " "
                                        + run.first().ordinal(),
                                new AlertFacts.Missed(
                                        assigned.exercise(),
                                        run.first().dueOn(),
                                        run.last().dueOn(),
                                        run.doses())));
            }
        }
    }

    /** Time has passed: was nothing told? */
    void silence(PatientId patient, List<AssignedExercise> programme, Told told, LogWindow window) {
        var last = told.lastRecorded();
        var lastDay = last == null ? null : LocalDate.ofInstant(last, window.zone());
        programme.stream()
                .collect(Collectors.groupingBy(AssignedExercise::clinic))
                .forEach((clinic, assigned) -> AlertRules.quiet(
                                assigned.stream().map(AssignedExercise::course).toList(), lastDay, window.today())
                        .ifPresent(since -> alerts.raise(
                                Purpose.HEAR_THE_PATIENT,
                                patient,
                                clinic,
                                since.toString(),
                                new AlertFacts.Quiet(since))));
    }

    /** Pain was told: did it rise? */
    void pain(PatientId patient, ClinicId clinic, List<AssignedExercise> programme, Told told, LogWindow window) {
        var ceiling = programme.stream()
                .filter(assigned ->
                        assigned.clinic().equals(clinic) && assigned.status(window.today()) == AssignmentStatus.ACTIVE)
                .map(assigned -> assigned.dosage().painCeiling())
                .min(PainScore::compareTo)
                .orElse(new PainScore(0));
        AlertRules.pain(told.readings(), ceiling)
                .ifPresent(rise -> alerts.raise(
                        Purpose.HEAR_THE_PATIENT,
                        patient,
                        clinic,
                        rise.reading().day().toString(),
                        new AlertFacts.Pain(rise.reading().day(), rise.reading().pain(), rise.median(), ceiling)));
    }
}
