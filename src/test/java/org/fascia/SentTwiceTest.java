package org.fascia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.treatmentplan.PlanBuilder.aPlan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fascia.TestGroup.Person;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.OpenClinic;
import org.fascia.clinic.RoomId;
import org.fascia.clinic.Rooms;
import org.fascia.clinic.SaveRoom;
import org.fascia.homecare.AssignmentId;
import org.fascia.homecare.Dose;
import org.fascia.homecare.DoseLogId;
import org.fascia.homecare.Doses;
import org.fascia.homecare.HomecarePauses;
import org.fascia.homecare.HomecareScene;
import org.fascia.homecare.LogDose;
import org.fascia.homecare.PainMoment;
import org.fascia.homecare.PauseAssignment;
import org.fascia.homecare.ProgrammeAnswers;
import org.fascia.homecare.RedAnswer;
import org.fascia.homecare.TellPain;
import org.fascia.homecare.TellRedAnswers;
import org.fascia.patient.CompleteSafetyCheck;
import org.fascia.patient.EnrolPatient;
import org.fascia.patient.EnrolmentId;
import org.fascia.patient.Enrolments;
import org.fascia.patient.PatientDetails;
import org.fascia.patient.Patients;
import org.fascia.patient.PersonName;
import org.fascia.patient.RegisterPatient;
import org.fascia.patient.SafetyCheckId;
import org.fascia.patient.SafetyFlags;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.PainScore;
import org.fascia.shared.PatientId;
import org.fascia.treatmentplan.CreatePlan;
import org.fascia.treatmentplan.GoalReadingId;
import org.fascia.treatmentplan.NoteProgress;
import org.fascia.treatmentplan.PlanId;
import org.fascia.treatmentplan.PlanListItem;
import org.fascia.treatmentplan.TreatmentPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One form is sent twice in the same moment: it has one effect, and nobody is told of a failure. */
@FasciaTest
class SentTwiceTest {

    private static final int ROUNDS = 3;

    @Autowired
    HomecareScene scene;

    @Autowired
    TestGroup group;

    @Autowired
    Clinics clinics;

    @Autowired
    Rooms rooms;

    @Autowired
    Patients patients;

    @Autowired
    Enrolments enrolments;

    @Autowired
    SafetyFlags safety;

    @Autowired
    TreatmentPlans plans;

    @Autowired
    HomecarePauses pauses;

    @Autowired
    Doses doses;

    @Autowired
    ProgrammeAnswers answers;

    @Autowired
    Clock clock;

    private HomecareScene.Cast cast;
    private Person owner;
    private Person therapist;
    private ClinicId clinic;

    @BeforeEach
    void setTheScene() {
        cast = scene.cast();
        owner = cast.owner();
        therapist = cast.therapist();
        clinic = owner.does(clinics::list).getFirst().id();
    }

    @RepeatedTest(ROUNDS)
    void oneClinicIsOpened() {
        var command = new OpenClinic(new ClinicId(Ids.next()), ClinicFacts.of("Twice", "GB", TestGroup.ZONE));
        twice(owner, () -> clinics.open(command));
        assertThat(owner.does(clinics::list)).hasSize(2);
    }

    @RepeatedTest(ROUNDS)
    void oneRoomIsAdded() {
        var command = new SaveRoom(RoomId.next(), clinic, "Twice", null);
        twice(owner, () -> rooms.save(command));
        assertThat(owner.does(() -> rooms.of(clinic))).hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    void onePatientIsRegistered() {
        var command = new RegisterPatient(
                new PatientId(Ids.next()), new EnrolmentId(Ids.next()), clinic, called("Twice"), null);
        twice(therapist, () -> patients.register(command));
        assertThat(therapist.does(() -> patients.record(command.id())).version())
                .isZero();
    }

    @RepeatedTest(ROUNDS)
    void onePatientIsEnrolledElsewhere() {
        var lakeside = group.openClinic(owner, "Lakeside");
        var admin = group.hire(owner, Role.CLINIC_ADMIN, clinic, lakeside);
        var command = new EnrolPatient(new EnrolmentId(Ids.next()), cast.record(), lakeside, null, null);
        twice(admin, () -> enrolments.enrol(command));
    }

    @RepeatedTest(ROUNDS)
    void oneSafetyCheckIsCompleted() {
        var command = new CompleteSafetyCheck(SafetyCheckId.next(), cast.record(), clinic, null, List.of());
        twice(therapist, () -> safety.check(command));
        assertThat(therapist.does(() -> safety.of(cast.record())).check()).isEqualTo(command.id());
    }

    @RepeatedTest(ROUNDS)
    void onePlanIsStartedAndOneReadingNoted() {
        var command = new CreatePlan(PlanId.next(), cast.record(), clinic, aPlan().build());
        twice(therapist, () -> plans.create(command));
        assertThat(therapist.does(() -> plans.ofPatient(cast.record())))
                .extracting(PlanListItem::id)
                .containsExactly(command.id());
        var goal = command.content().goals().getFirst();
        var reading = new NoteProgress(GoalReadingId.next(), command.id(), goal.id(), new BigDecimal("3"), today());
        twice(therapist, () -> plans.noteProgress(reading));
    }

    @RepeatedTest(ROUNDS)
    void onePauseIsMade() {
        var assignment = cast.checked().assigned("bridge").getFirst();
        var command = new PauseAssignment(Ids.next(), assignment, cast.record(), today(), null, null);
        twice(therapist, () -> pauses.pause(command));
    }

    @RepeatedTest(ROUNDS)
    void whatThePatientSaysIsWrittenOnce() {
        var assignments = cast.checked().assigned("bridge", "chin-tuck");
        var one = done(assignments.getFirst());
        twice(cast.patient(), () -> doses.log(one));
        var rest = List.of(done(assignments.getLast()));
        twice(cast.patient(), () -> doses.logAll(rest));
        var pain = new TellPain(Ids.next(), PainMoment.BEFORE, new PainScore(3));
        twice(cast.patient(), () -> answers.pain(pain));
        var red = new TellRedAnswers(Ids.next(), Set.of(RedAnswer.NUMBNESS), null);
        twice(cast.patient(), () -> answers.redAnswers(red));
    }

    private static void twice(Person person, Runnable form) {
        assertThat(TwoAtOnceTest.atOnce(person, person, same -> form.run())).isEmpty();
    }

    private LogDose done(AssignmentId assignment) {
        return LogDose.done(DoseLogId.next(), assignment, new Dose(today(), 1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TestGroup.ZONE);
    }

    private static PatientDetails called(String family) {
        return new PatientDetails(
                new PersonName("Pat", family),
                LocalDate.of(1970, 1, 1),
                null,
                null,
                null,
                Locale.ENGLISH,
                TestGroup.ZONE);
    }
}
