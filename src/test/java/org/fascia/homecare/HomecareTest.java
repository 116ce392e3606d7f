package org.fascia.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.TestGroup.called;
import static org.fascia.exercise.DosageBuilder.aDosage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.ExerciseId;
import org.fascia.homecare.MyExercise.MyDose;
import org.fascia.patient.CompleteSafetyCheck;
import org.fascia.patient.EnrolmentId;
import org.fascia.patient.Enrolments;
import org.fascia.patient.Patients;
import org.fascia.patient.RegisterPatient;
import org.fascia.patient.SafetyCheckId;
import org.fascia.patient.SafetyFlag;
import org.fascia.patient.SafetyFlags;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PainScore;
import org.fascia.shared.PatientId;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.Side;
import org.fascia.shared.StaleRecord;
import org.fascia.shared.WorkClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FasciaTest
class HomecareTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ExerciseId TILT = new ExerciseId("pelvic-tilt");
    private static final ExerciseId BRIDGE = new ExerciseId("bridge");
    private static final ExerciseId GLUTE_BALL = new ExerciseId("glute-ball-lying");

    @Autowired
    HomecareAssignments homecare;

    @Autowired
    HomecareProgrammes programmes;

    @Autowired
    HomecarePauses pauses;

    @Autowired
    Doses doses;

    @Autowired
    ProgrammeAnswers answers;

    @Autowired
    ClinicalAlerts alerts;

    @Autowired
    AdherenceReports reports;

    @Autowired
    ProgrammeWatch watch;

    @Autowired
    Patients patients;

    @Autowired
    Enrolments enrolments;

    @Autowired
    SafetyFlags safety;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(LONDON);

    @Autowired
    TestGroup group;

    private ClinicId harbour;
    private Person owner;
    private Person therapist;
    private Person elsewhere;
    private Person lily;
    private PatientId lilysRecord;
    private EnrolmentId enrolment;

    @BeforeEach
    void treatLilyAtHarbour() {
        owner = group.openOrganization();
        harbour = group.openClinic(owner, "Harbour");
        therapist = group.hire(owner, Role.THERAPIST, harbour);
        elsewhere = group.hire(owner, Role.THERAPIST, group.openClinic(owner, "Lakeside"));
        enrolment = EnrolmentId.next();
        lilysRecord = new PatientId(Ids.next());
        therapist.run(() -> patients.register(
                new RegisterPatient(lilysRecord, enrolment, harbour, called("Lily", "Abbott"), therapist.account())));
        lily = group.invite(owner, lilysRecord);
    }

    @Test
    void withoutASafetyCheckNothingIsAssigned() {
        refused("homecare.assign.notChecked", () -> assign(TILT));
    }

    @Test
    void whoIsDischargedGetsNothingAssigned() {
        checked();
        therapist.run(() -> enrolments.discharge(enrolment, 0));
        refused("homecare.assign.notEnrolled", () -> assign(TILT));
    }

    @Test
    void anItemSentTwiceIsOneAssignment() {
        checked();
        var command = assigning(TILT, aDosage().build(), null);
        therapist.run(() -> homecare.assign(command));
        therapist.run(() -> homecare.assign(command));
        assertThat(overview().current()).hasSize(1);
    }

    @Test
    void anExerciseThatMeetsABlockIsNeverAssigned() {
        checked(new SafetyFlag(SafetyCode.SUTURES, Region.LOWER_BACK, Side.MIDLINE));
        refused("homecare.guard.blocked", () -> assign(TILT, aDosage().build(), "I know better"));
    }

    @Test
    void whatSpeaksAgainstAnExerciseAsksForAReason() {
        checked(new SafetyFlag(SafetyCode.ANTICOAGULANTS));
        refused("homecare.guard.reason", () -> assign(GLUTE_BALL));
        assign(GLUTE_BALL, aDosage().build(), "Light pressure, agreed with the doctor");
        assertThat(overview().current().getFirst().overrideReason()).startsWith("Light pressure");
    }

    @Test
    void theSameExerciseIsNotAssignedTwice() {
        checked();
        assign(TILT);
        refused("homecare.assign.twice", () -> assign(TILT));
    }

    @Test
    void aTherapistOfAnotherClinicNeitherSeesNorAssigns() {
        checked();
        var id = assign(TILT);
        var command = assigning(BRIDGE, aDosage().build(), null);
        assertThatThrownBy(() -> elsewhere.run(() -> homecare.assign(command)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> elsewhere.run(() -> programmes.forPatient(lilysRecord)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> elsewhere.run(() -> homecare.stop(new StopAssignment(id, lilysRecord, null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePatientLogsAndTheTherapistSeesIt() {
        checked();
        var id = assign(TILT);
        log(id, Outcome.DONE);
        var item = overview().current().getFirst();
        assertThat(item.week().share()).isEqualTo(1.0);
        assertThat(item.lastLog()).extracting(DoseLog::outcome).isEqualTo(Outcome.DONE);
        assertThat(lily.does(doses::day).isFinished()).isTrue();
        assertThat(lily.does(doses::day).streak()).isEqualTo(1);
    }

    @Test
    void aDoseIsToldOnceAndTheSameLogSentTwiceIsOne() {
        checked();
        var id = assign(TILT);
        var command = LogDose.done(DoseLogId.next(), id, new Dose(today, 1));
        lily.run(() -> doses.log(command));
        lily.run(() -> doses.log(command));
        refused("homecare.log.twice", () -> log(id, Outcome.DONE));
        assertThat(count(therapist, "dose_log")).isOne();
    }

    @Test
    void tomorrowsDoseAndOneOfNoDueDayAreRefused() {
        checked();
        var id = assign(TILT);
        refused(
                "homecare.log.tomorrow",
                () -> lily.run(() -> doses.log(LogDose.done(DoseLogId.next(), id, new Dose(today.plusDays(1), 1)))));
        refused(
                "homecare.log.notDue",
                () -> lily.run(() -> doses.log(LogDose.done(DoseLogId.next(), id, new Dose(today, 2)))));
    }

    @Test
    void somebodyElsesAssignmentIsNotThere() {
        checked();
        var id = assign(TILT);
        var stranger = new PatientId(Ids.next());
        therapist.run(() -> patients.register(new RegisterPatient(
                stranger, EnrolmentId.next(), harbour, called("Sam", "Stone"), therapist.account())));
        var sam = group.invite(owner, stranger);
        assertThatThrownBy(() -> sam.run(() -> doses.log(LogDose.done(DoseLogId.next(), id, new Dose(today, 1)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sam.run(() -> doses.exercise(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDoseCanBeDoneLateAndIsMarkedSo() {
        checked();
        var id = earlier(3, () -> assign(TILT));
        lily.run(() -> doses.log(LogDose.done(DoseLogId.next(), id, new Dose(today.minusDays(1), 1))));
        assertThat(overview().current().getFirst().lastLog())
                .isNotNull()
                .satisfies(log -> assertThat(log.late()).isTrue());
        refused(
                "homecare.log.tooLate",
                () -> lily.run(() -> doses.log(LogDose.done(DoseLogId.next(), id, new Dose(today.minusDays(3), 1)))));
        assertThat(lily.does(doses::day).earlier())
                .extracting(MyDay.EarlierDay::day)
                .containsExactly(today.minusDays(2));
    }

    @Test
    void aLogIsCorrectedOnTheSameDayOnly() {
        checked();
        var id = earlier(1, () -> assign(TILT));
        var yesterdays = earlier(1, () -> log(id, today.minusDays(1), Outcome.DONE));
        var todays = log(id, Outcome.DONE);
        lily.run(() ->
                doses.correct(new CorrectDose(DoseLogId.next(), todays, Outcome.SKIPPED, SkipReason.PAIN, null, null)));
        assertThat(lily.does(doses::day).exercises().getFirst().doses())
                .extracting(MyDose::state)
                .containsExactly(DoseState.SKIPPED);
        refused(
                "homecare.correct.tooLate",
                () -> lily.run(() -> doses.correct(
                        new CorrectDose(DoseLogId.next(), yesterdays, Outcome.PARTLY, null, null, null))));
    }

    @Test
    void allThatIsLeftIsDoneInOneTap() {
        checked();
        assign(TILT, aDosage().timesPerDay(3).build(), null);
        assign(BRIDGE);
        var rest = lily.does(doses::day).exercises().stream()
                .flatMap(exercise -> exercise.open().stream()
                        .map(dose -> LogDose.done(DoseLogId.next(), exercise.id(), dose.dose())))
                .toList();
        lily.run(() -> doses.logAll(rest));
        lily.run(() -> doses.logAll(rest));
        var day = lily.does(doses::day);
        assertThat(day.isFinished()).isTrue();
        assertThat(day.performed()).isEqualTo(4);
    }

    @Test
    void twoSkippedDosesInARowAlertTheLeadTherapistOnce() {
        checked();
        var id = assign(TILT, aDosage().timesPerDay(3).build(), null);
        for (int ordinal = 1; ordinal <= 3; ordinal++) {
            var dose = new Dose(today, ordinal);
            lily.run(() -> doses.log(
                    new LogDose(DoseLogId.next(), id, dose, null, Outcome.SKIPPED, SkipReason.EQUIPMENT, null, null)));
        }
        assertThat(therapist.does(alerts::openForMe)).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertKind.MISSED);
            assertThat(alert.owner()).isEqualTo(therapist.account());
            assertThat(alert.state()).isEqualTo(AlertState.NEW);
        });
        assertThat(elsewhere.does(alerts::openForMe)).isEmpty();
    }

    @Test
    void silenceIsNoticedByTheWatch() {
        checked();
        earlier(20, () -> assign(TILT));
        watch.lookAt(owner.organization());
        watch.lookAt(owner.organization());
        assertThat(therapist.does(alerts::openForMe))
                .extracting(AlertItem::kind)
                .containsExactlyInAnyOrder(AlertKind.MISSED, AlertKind.QUIET);
    }

    @Test
    void painOfEightAlertsAndIsExplained() {
        checked();
        assign(TILT);
        lily.run(() -> answers.pain(new TellPain(Ids.next(), PainMoment.BEFORE, new PainScore(3))));
        lily.run(() -> answers.pain(new TellPain(Ids.next(), PainMoment.AFTER, new PainScore(8))));
        assertThat(therapist.does(alerts::openForMe))
                .singleElement()
                .extracting(AlertItem::facts)
                .isEqualTo(new AlertFacts.Pain(today, new PainScore(8), null, new PainScore(4)));
        assertThat(lily.does(doses::day).painAfter()).isEqualTo(new PainScore(8));
    }

    @Test
    void aRedAnswerStopsTheProgrammeUntilATherapistRestartsIt() {
        checked();
        var id = assign(TILT);
        lily.run(() -> answers.redAnswers(new TellRedAnswers(Ids.next(), Set.of(RedAnswer.NUMBNESS), null)));

        assertThat(lily.does(doses::day).stopped()).isTrue();
        refused("homecare.log.notDue", () -> log(id, Outcome.DONE));
        refused("homecare.assign.red", () -> assign(BRIDGE));
        refused("homecare.resume.red", () -> therapist.run(() -> pauses.resume(id, lilysRecord)));
        var alert = therapist.does(alerts::openForMe).getFirst();
        assertThat(alert.kind()).isEqualTo(AlertKind.RED);
        assertThat(overview().stoppedByRedAnswer()).containsExactly(harbour);

        therapist.run(() -> pauses.restart(lilysRecord, harbour));
        therapist.run(() -> alerts.seen(alert.id()));
        therapist.run(() -> alerts.handle(new HandleAlert(alert.id(), "Called her, all well")));
        assertThat(therapist.does(alerts::openForMe)).isEmpty();
        assertThat(lily.does(doses::day).stopped()).isFalse();
        log(id, Outcome.DONE);
    }

    @Test
    void aNewFlagSuspendsWhatItBlocksAndTellsTheTherapist() {
        var first = checked();
        var blocked = assign(TILT);
        assign(new ExerciseId("chin-tuck"));
        therapist.run(() -> safety.check(new CompleteSafetyCheck(
                SafetyCheckId.next(),
                lilysRecord,
                harbour,
                first,
                List.of(new SafetyFlag(SafetyCode.HEALING_FRACTURE, Region.LOWER_BACK, null)))));
        assertThat(overview().current())
                .extracting(AssignmentListItem::status)
                .containsExactly(AssignmentStatus.PAUSED, AssignmentStatus.ACTIVE);
        assertThat(therapist.does(alerts::openForMe))
                .extracting(AlertItem::kind)
                .containsExactly(AlertKind.SUSPENDED);
        refused("homecare.resume.blocked", () -> therapist.run(() -> pauses.resume(blocked, lilysRecord)));
    }

    @Test
    void aPausedExerciseIsNotDueUntilItIsResumed() {
        checked();
        var id = assign(TILT);
        var pause = new PauseAssignment(Ids.next(), id, lilysRecord, today, null, "Holiday");
        therapist.run(() -> pauses.pause(pause));
        therapist.run(() -> pauses.pause(pause));
        assertThat(lily.does(doses::day).exercises()).isEmpty();
        therapist.run(() -> pauses.resume(id, lilysRecord));
        assertThat(lily.does(doses::day).exercises()).hasSize(1);
    }

    @Test
    void aChangeCountsFromTodayAndTheSecondEditorIsTold() {
        checked();
        var id = earlier(2, () -> assign(TILT));
        var change = new ChangeAssignment(
                id, lilysRecord, 0, null, aDosage().timesPerDay(2).build(), Instructions.NONE, null, "Going well");
        therapist.run(() -> homecare.change(change));
        assertThat(lily.does(doses::day).due()).isEqualTo(2);
        assertThat(overview().current().getFirst().week().due()).isEqualTo(2);
        assertThatThrownBy(() -> therapist.run(() -> homecare.change(change))).isInstanceOf(StaleRecord.class);
    }

    @Test
    void aStoppedExerciseIsOver() {
        checked();
        var id = assign(TILT);
        therapist.run(() -> homecare.stop(new StopAssignment(id, lilysRecord, "No longer needed")));
        assertThat(overview().current()).isEmpty();
        assertThat(overview().past())
                .singleElement()
                .extracting(AssignmentListItem::status)
                .isEqualTo(AssignmentStatus.STOPPED);
        assertThat(lily.does(doses::day).assigned()).isFalse();
    }

    private SafetyCheckId checked(SafetyFlag... flags) {
        var id = SafetyCheckId.next();
        therapist.run(() -> safety.check(new CompleteSafetyCheck(id, lilysRecord, harbour, null, List.of(flags))));
        return id;
    }

    private AssignmentId assign(ExerciseId exercise) {
        return assign(exercise, aDosage().build(), null);
    }

    private AssignmentId assign(ExerciseId exercise, Dosage dosage, @Nullable String reason) {
        var command = assigning(exercise, dosage, reason);
        therapist.run(() -> homecare.assign(command));
        return command.items().getFirst().id();
    }

    private AssignHomecare assigning(ExerciseId exercise, Dosage dosage, @Nullable String reason) {
        return new AssignHomecare(
                lilysRecord,
                harbour,
                LocalDate.ofInstant(new WorkClock().instant(), LONDON),
                null,
                List.of(new AssignHomecare.Item(AssignmentId.next(), exercise, dosage, Instructions.NONE, reason)));
    }

    private DoseLogId log(AssignmentId id, Outcome outcome) {
        return log(id, today, outcome);
    }

    private DoseLogId log(AssignmentId id, LocalDate day, Outcome outcome) {
        var log = DoseLogId.next();
        lily.run(() -> doses.log(new LogDose(log, id, new Dose(day, 1), null, outcome, null, null, null)));
        return log;
    }

    private ProgrammeOverview overview() {
        return therapist.does(() -> programmes.forPatient(lilysRecord));
    }

    private int count(Person person, String table) {
        return group.inOneTransaction(
                person,
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private <T> T earlier(int days, Callable<T> work) {
        Instant moment =
                today.minusDays(days).atTime(LocalTime.NOON).atZone(LONDON).toInstant();
        var result = new ArrayList<T>();
        WorkClock.at(moment.plus(Duration.ZERO), () -> {
            try {
                result.add(work.call());
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        return result.getFirst();
    }

    private static void refused(String message, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(message));
    }
}
