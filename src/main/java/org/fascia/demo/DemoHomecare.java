package org.fascia.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.AlertItem;
import org.fascia.homecare.AssignHomecare;
import org.fascia.homecare.AssignmentId;
import org.fascia.homecare.ClinicalAlerts;
import org.fascia.homecare.Dose;
import org.fascia.homecare.DoseLogId;
import org.fascia.homecare.Doses;
import org.fascia.homecare.HandleAlert;
import org.fascia.homecare.HomecareAssignments;
import org.fascia.homecare.Instructions;
import org.fascia.homecare.LogDose;
import org.fascia.homecare.MyDay;
import org.fascia.homecare.Outcome;
import org.fascia.homecare.PainMoment;
import org.fascia.homecare.ProgrammeAnswers;
import org.fascia.homecare.SkipReason;
import org.fascia.homecare.TellPain;
import org.fascia.security.Acting;
import org.fascia.security.Role;
import org.fascia.shared.PainScore;
import org.fascia.shared.PatientId;
import org.fascia.shared.WorkClock;
import org.springframework.stereotype.Component;

/** What happens at home: the therapist assigns exercises, and the patient does them, or does not, and says so. */
@Component
class DemoHomecare {

    private static final String REASON =
            "Discussed with the patient; light pressure only, and we look at it each visit.";

    private static final String HANDLED = "Called: away for a few days, goes on now.";
    private static final int RECENT = 6;

    private final HomecareAssignments assignments;
    private final ClinicalAlerts alerts;
    private final Doses doses;
    private final ProgrammeAnswers answers;
    private final ExerciseLibrary library;

    DemoHomecare(
            HomecareAssignments assignments,
            ClinicalAlerts alerts,
            Doses doses,
            ProgrammeAnswers answers,
            ExerciseLibrary library) {
        this.alerts = alerts;
        this.assignments = assignments;
        this.doses = doses;
        this.answers = answers;
        this.library = library;
    }

    /** On the first visit the therapist assigns three exercises, those that the patient's safety flags allow. */
    void assign(DemoGroup group, DemoCourse course) {
        var patient = DemoTreatment.idOf(group, course.patient());
        var clinic = group.clinicOf(course.patient());
        WorkClock.at(
                course.atClinic(course.firstDay()),
                () -> group.therapistOf(course.patient())
                        .as(Role.THERAPIST)
                        .run(() -> assignments.assign(new AssignHomecare(
                                patient,
                                clinic,
                                course.firstDay(),
                                null,
                                exercises(course.patient()).stream()
                                        .map(code -> item(course.patient(), patient, code))
                                        .toList()))));
    }

    /** Day after day until today, as far as the patient exercises at all, and did not log it before. */
    void log(DemoCourse course, Acting patient) {
        var days = course.firstDay()
                .plusDays(1)
                .datesUntil(course.today())
                .filter(course::exercises)
                .toList();
        if (days.isEmpty() || isLogged(course, patient, days.getLast())) {
            return;
        }
        for (var day : days) {
            WorkClock.at(course.atHome(day), () -> patient.run(() -> logDay(course, day)));
        }
    }

    private boolean isLogged(DemoCourse course, Acting patient, LocalDate day) {
        var open = new AtomicBoolean();
        WorkClock.at(
                course.atHome(day),
                () -> open.set(!open(course, day, patient.call(doses::day)).isEmpty()));
        return !open.get();
    }

    /** The therapist has dealt with what was told more than a few days ago. */
    void handleEarlierAlerts(DemoGroup group, DemoCourse course) {
        var patient = DemoTreatment.idOf(group, course.patient());
        WorkClock.at(
                course.atClinic(course.today().minusDays(1)),
                () -> group.therapistOf(course.patient())
                        .as(Role.THERAPIST)
                        .run(() -> alerts.ofPatient(patient).stream()
                                .filter(AlertItem::isOpen)
                                .filter(alert -> alert.raisedAt()
                                        .isBefore(course.atClinic(course.today().minusDays(RECENT))))
                                .forEach(alert -> alerts.handle(new HandleAlert(alert.id(), HANDLED)))));
    }

    private void logDay(DemoCourse course, LocalDate day) {
        var today = doses.day();
        if (today.stopped() || today.exercises().isEmpty()) {
            return;
        }
        tellPain(course, day, PainMoment.BEFORE, course.painBefore(day));
        doses.logAll(open(course, day, today));
        tellPain(course, day, PainMoment.AFTER, course.painAfter(day));
    }

    private void tellPain(DemoCourse course, LocalDate day, PainMoment moment, int pain) {
        answers.pain(new TellPain(DemoIds.of(course.seed(), day, moment), moment, new PainScore(pain)));
    }

    private static List<LogDose> open(DemoCourse course, LocalDate day, MyDay today) {
        return today.exercises().stream()
                .flatMap(exercise -> exercise.open().stream().map(dose -> log(course, day, exercise.id(), dose.dose())))
                .toList();
    }

    private static LogDose log(DemoCourse course, LocalDate day, AssignmentId assignment, Dose dose) {
        var id = new DoseLogId(DemoIds.of(assignment, dose.dueOn(), dose.ordinal()));
        double chance = course.chance(day, assignment.hashCode() % 97).nextDouble();
        if (chance < 0.9) {
            return LogDose.done(id, assignment, dose);
        }
        return chance < 0.95
                ? new LogDose(id, assignment, dose, null, Outcome.PARTLY, null, null, null)
                : new LogDose(id, assignment, dose, null, Outcome.SKIPPED, SkipReason.TIME, null, null);
    }

    private AssignHomecare.Item item(DemoPatient person, PatientId patient, String code) {
        var exercise = library.exercise(new ExerciseId(code), Locale.ENGLISH);
        return new AssignHomecare.Item(
                new AssignmentId(DemoIds.of(patient, code)),
                exercise.id(),
                exercise.dosage(),
                Instructions.NONE,
                person.flag() == null ? null : REASON);
    }

    private static List<String> exercises(DemoPatient patient) {
        return switch (patient.condition()) {
            case "neck-pain" -> List.of("chin-tuck", "shoulder-top-ball-wall", "doorway-chest-stretch");
            case "shoulder-tightness" ->
                List.of("chest-ball-wall", "doorway-chest-stretch", "shoulder-blade-ball-wall");
            default -> List.of("pelvic-tilt", "knee-to-chest", "hip-flexor-stretch");
        };
    }
}
