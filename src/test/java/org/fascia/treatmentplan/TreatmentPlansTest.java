package org.fascia.treatmentplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fascia.treatmentplan.PlanBuilder.aPlan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.database.StatementCount;
import org.fascia.patient.EnrolmentId;
import org.fascia.patient.Enrolments;
import org.fascia.patient.Patients;
import org.fascia.patient.RegisterPatient;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.fascia.shared.StaleRecord;
import org.fascia.shared.WorkClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FasciaTest
@Import(StatementCount.Counter.class)
class TreatmentPlansTest {

    @Autowired
    TreatmentPlans plans;

    @Autowired
    PlanReviews reviews;

    @Autowired
    Patients patients;

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TestGroup group;

    private ClinicId harbour;
    private ClinicId lakeside;
    private Person owner;
    private Person therapist;
    private Person elsewhere;
    private PatientId patient;

    @BeforeEach
    void openTwoClinicsWithAPatientAtOne() {
        owner = group.openOrganization();
        harbour = group.openClinic(owner, "Harbour");
        lakeside = group.openClinic(owner, "Lakeside");
        therapist = group.hire(owner, Role.THERAPIST, harbour);
        elsewhere = group.hire(owner, Role.THERAPIST, lakeside);
        patient = enrolledAt(harbour);
    }

    @Test
    void aPlanReadsAsItWasWritten() {
        var content = aPlan().build();
        var id = start(content);
        var plan = therapist.does(() -> plans.plan(id));
        assertThat(plan.content()).isEqualTo(content);
        assertThat(plan.isActive()).isTrue();
        assertThat(plan.current().number()).isOne();
        assertThat(plan.current().reason()).isNull();
        assertThat(plan.readings()).isEmpty();
        assertThat(therapist.does(() -> plans.current(patient))).contains(plan);
        assertThat(therapist.does(() -> plans.current(patient, harbour))).contains(plan);
    }

    @Test
    void aPlanSentTwiceIsOne() {
        var command = new CreatePlan(PlanId.next(), patient, harbour, aPlan().build());
        therapist.run(() -> plans.create(command));
        therapist.run(() -> plans.create(command));
        assertThat(therapist.does(() -> plans.ofPatient(patient))).hasSize(1);
    }

    @Test
    void aSecondActivePlanAtTheClinicIsRefused() {
        start(aPlan().build());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> start(aPlan().build()))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("treatmentplan.create.exists"));
    }

    @Test
    void nobodyPlansForAPatientWhoWasDischarged() {
        var enrolment = EnrolmentId.next();
        var gone = enrolledAt(harbour, enrolment);
        therapist.run(() -> enrolments.discharge(enrolment, 0));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> therapist.run(
                        () -> plans.create(new CreatePlan(PlanId.next(), gone, harbour, aPlan().build()))))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("treatmentplan.create.notEnrolled"));
    }

    @Test
    void aChangeIsAVersionWithItsReasonAndLeavesTheOneBefore() {
        var first = aPlan().build();
        var id = start(first);
        var second = changed(first, "Stiff neck, better");
        therapist.run(() -> plans.revise(new RevisePlan(id, PlanVersionId.next(), 1, "Goal half reached", second)));
        var versions = therapist.does(() -> plans.versions(id));
        assertThat(versions).extracting(PlanVersionDetail::number).containsExactly(2, 1);
        assertThat(versions).extracting(PlanVersionDetail::reason).containsExactly("Goal half reached", null);
        assertThat(versions).extracting(PlanVersionDetail::content).containsExactly(second, first);
        assertThat(therapist.does(() -> plans.plan(id)).content()).isEqualTo(second);
    }

    @Test
    void aChangeNeedsAReason() {
        var content = aPlan().build();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new RevisePlan(PlanId.next(), PlanVersionId.next(), 1, "  ", content))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reason"));
    }

    @Test
    void aVersionSentTwiceIsOne() {
        var content = aPlan().build();
        var id = start(content);
        var command = new RevisePlan(id, PlanVersionId.next(), 1, "Again", changed(content, "Other"));
        therapist.run(() -> plans.revise(command));
        therapist.run(() -> plans.revise(command));
        assertThat(therapist.does(() -> plans.versions(id))).hasSize(2);
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
        var content = aPlan().build();
        var id = start(content);
        var colleague = group.hire(owner, Role.THERAPIST, harbour);
        colleague.run(() ->
                plans.revise(new RevisePlan(id, PlanVersionId.next(), 1, "Mine", changed(content, "Colleague's"))));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> therapist.run(() -> plans.revise(
                        new RevisePlan(id, PlanVersionId.next(), 1, "Also mine", changed(content, "Therapist's")))))
                .satisfies(stale -> assertThat(stale.savedAt()).isNotNull());
        assertThat(therapist.does(() -> plans.plan(id)).content().condition()).isEqualTo("Colleague's");
        therapist.run(() -> plans.revise(
                new RevisePlan(id, PlanVersionId.next(), 2, "After looking", changed(content, "Therapist's"))));
        assertThat(therapist.does(() -> plans.plan(id)).current().number()).isEqualTo(3);
    }

    @Test
    void ofTwoEditorsInTheSameMomentOneIsTold() throws Exception {
        var content = aPlan().build();
        var id = start(content);
        Callable<Boolean> save = () -> {
            try {
                therapist.run(() -> plans.revise(
                        new RevisePlan(id, PlanVersionId.next(), 1, "At once", changed(content, "At once"))));
                return true;
            } catch (StaleRecord told) {
                return false;
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(save, save));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(therapist.does(() -> plans.versions(id))).hasSize(2);
    }

    @Test
    void progressIsNotedAndTheLatestCounts() {
        var content = aPlan().build();
        var goal = content.goals().getFirst();
        var id = start(content);
        var first = new NoteProgress(GoalReadingId.next(), id, goal.id(), BigDecimal.valueOf(50), today());
        therapist.run(() -> plans.noteProgress(first));
        therapist.run(() -> plans.noteProgress(first));
        therapist.run(() -> plans.noteProgress(
                new NoteProgress(GoalReadingId.next(), id, goal.id(), BigDecimal.valueOf(55), today())));
        var plan = therapist.does(() -> plans.plan(id));
        assertThat(plan.readings()).hasSize(2);
        var latest = plan.latest(goal.id()).orElseThrow();
        assertThat(goal.share(latest.value())).isEqualTo(0.5);
    }

    @Test
    void progressOutsideItsMeasureOrItsTimeIsRefused() {
        var content = aPlan().build();
        var goal = content.goals().getFirst().id();
        var id = start(content);
        refusedAt("value", new NoteProgress(GoalReadingId.next(), id, goal, BigDecimal.valueOf(400), today()));
        refusedAt("measuredOn", new NoteProgress(GoalReadingId.next(), id, goal, BigDecimal.TEN, today().plusDays(1)));
        refusedAt("measuredOn", new NoteProgress(GoalReadingId.next(), id, goal, BigDecimal.TEN, today().minusDays(1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> therapist.run(() -> plans.noteProgress(
                        new NoteProgress(GoalReadingId.next(), id, GoalId.next(), BigDecimal.TEN, today()))));
    }

    @Test
    void aPlanThatEndedStaysAndMakesRoomForAnother() {
        var content = aPlan().build();
        var id = start(content);
        therapist.run(() -> plans.end(new EndPlan(id, 1, PlanOutcome.GOALS_REACHED, "Discharged")));
        assertThat(therapist.does(() -> plans.plan(id)).isActive()).isFalse();
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> therapist.run(
                        () -> plans.revise(new RevisePlan(id, PlanVersionId.next(), 1, "Too late", content))));
        start(aPlan().of("Something new").build());
        assertThat(therapist.does(() -> plans.ofPatient(patient)))
                .extracting(PlanListItem::isActive)
                .containsExactly(true, false);
    }

    @Test
    void patientsReadTheirOwnActivePlanAndNobodyElses() {
        start(aPlan().build());
        var other = enrolledAt(harbour);
        assertThat(group.invite(owner, patient).does(() -> plans.own()))
                .extracting(plan -> plan.content().condition())
                .containsExactly("Stiff neck");
        assertThat(group.invite(owner, other).does(() -> plans.own())).isEmpty();
    }

    @Test
    void patientsDoNotSeeAPlanThatWasEnteredInError() {
        var id = start(aPlan().build());
        therapist.run(() -> plans.end(new EndPlan(id, 1, PlanOutcome.ENTERED_IN_ERROR, "Wrong chart")));
        assertThat(group.invite(owner, patient).does(() -> plans.own())).isEmpty();
    }

    @Test
    void aTherapistOfAnotherClinicFindsNothing() {
        var content = aPlan().build();
        var id = start(content);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> elsewhere.run(() -> plans.plan(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> elsewhere.run(() -> plans.versions(id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> elsewhere.run(
                        () -> plans.revise(new RevisePlan(id, PlanVersionId.next(), 1, "Mine now", content))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> elsewhere.run(() -> plans.end(new EndPlan(id, 1, PlanOutcome.NOT_REACHED, "Mine now"))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> elsewhere.run(() -> plans.ofPatient(patient)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> elsewhere.run(
                        () -> plans.create(new CreatePlan(PlanId.next(), patient, lakeside, aPlan().build()))));
    }

    @Test
    void aTherapistOfBothClinicsSeesBothPlansAndOneOfOneClinicOnlyItsOwn() {
        start(aPlan().build());
        var both = group.hire(owner, Role.THERAPIST, harbour, lakeside);
        both.run(() -> enrolments.enrol(
                new org.fascia.patient.EnrolPatient(EnrolmentId.next(), patient, lakeside, null, null)));
        both.run(() -> plans.create(new CreatePlan(
                PlanId.next(), patient, lakeside, aPlan().of("Stiff back").build())));
        assertThat(both.does(() -> plans.ofPatient(patient))).hasSize(2);
        assertThat(elsewhere.does(() -> plans.ofPatient(patient)))
                .extracting(PlanListItem::condition)
                .containsExactly("Stiff back");
        assertThat(group.invite(owner, patient).does(() -> plans.own())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "THERAPIST", mode = Mode.EXCLUDE)
    void otherRolesReadAndWriteNoPlan(Role role) {
        var content = aPlan().build();
        var id = start(content);
        var person = role == Role.PATIENT
                ? group.invite(owner, enrolledAt(harbour))
                : role == Role.OWNER ? owner : group.hire(owner, role, harbour);
        List<Runnable> methods = List.of(
                () -> plans.ofPatient(patient),
                () -> plans.current(patient),
                () -> plans.current(patient, harbour),
                () -> plans.plan(id),
                () -> plans.versions(id),
                () -> plans.create(new CreatePlan(PlanId.next(), patient, harbour, content)),
                () -> plans.revise(new RevisePlan(id, PlanVersionId.next(), 1, "Mine", content)),
                () -> plans.end(new EndPlan(id, 1, PlanOutcome.NOT_REACHED, "Mine")),
                () -> plans.noteProgress(new NoteProgress(
                        GoalReadingId.next(), id, content.goals().getFirst().id(), BigDecimal.TEN, today())),
                reviews::due);
        for (var method : methods) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> person.run(method));
        }
    }

    @Test
    void readsAndChangesAreAudited() {
        var id = start(aPlan().build());
        therapist.run(() -> plans.plan(id));
        group.invite(owner, patient).run(() -> plans.own());
        group.asSystem(
                owner,
                () -> assertThat(jdbc.sql(
                                        "select act from audit_entry where patient_id = ? and subject_id = ? order by id")
                                .params(patient.value(), id.value())
                                .query(String.class)
                                .list())
                        .containsExactly("treatmentplan.created", "treatmentplan.read", "treatmentplan.read"));
    }

    @Test
    void reviewsAreDueForTheTherapistsOwnPatientsOnly() {
        var own = enrolledAt(harbour, EnrolmentId.next(), therapist);
        therapist.run(() -> plans.create(new CreatePlan(PlanId.next(), own, harbour, aPlan().build())));
        start(aPlan().build());
        assertThat(therapist.does(() -> reviews.due())).isEmpty();
        WorkClock.at(clock.instant().plus(Duration.ofDays(15)), () -> {
            var due = therapist.does(() -> reviews.due());
            assertThat(due).singleElement().satisfies(review -> {
                assertThat(review.patient()).isEqualTo(own);
                assertThat(review.review().reason()).isEqualTo(PlanReview.Reason.HALF_OF_VISITS);
            });
            assertThat(elsewhere.does(() -> reviews.due())).isEmpty();
        });
    }

    @Test
    void duePlansCostTheSameStatementsHoweverManyThereAre() {
        var one = statementsWithPatients(1);
        assertThat(statementsWithPatients(5)).isEqualTo(one).isLessThanOrEqualTo(5);
    }

    private int statementsWithPatients(int more) {
        for (int count = 0; count < more; count++) {
            var own = enrolledAt(harbour, EnrolmentId.next(), therapist);
            therapist.run(() -> plans.create(new CreatePlan(PlanId.next(), own, harbour, aPlan().build())));
        }
        return StatementCount.of(() -> therapist.run(() -> reviews.due())).size();
    }

    private PlanId start(PlanContent content) {
        var id = PlanId.next();
        therapist.run(() -> plans.create(new CreatePlan(id, patient, harbour, content)));
        return id;
    }

    private void refusedAt(String field, NoteProgress command) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> therapist.run(() -> plans.noteProgress(command)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private PatientId enrolledAt(ClinicId clinic) {
        return enrolledAt(clinic, EnrolmentId.next());
    }

    private PatientId enrolledAt(ClinicId clinic, EnrolmentId enrolment) {
        return enrolledAt(clinic, enrolment, null);
    }

    private PatientId enrolledAt(
            ClinicId clinic, EnrolmentId enrolment, @org.jspecify.annotations.Nullable Person lead) {
        var id = new PatientId(Ids.next());
        therapist.run(() -> patients.register(new RegisterPatient(
                id, enrolment, clinic, TestGroup.called("Anna", "Berg"), lead == null ? null : lead.account())));
        return id;
    }

    private static PlanContent changed(PlanContent content, String condition) {
        return new PlanContent(
                condition,
                content.explanation(),
                content.visitsPerWeek(),
                content.visits(),
                content.reviewOn(),
                content.problems(),
                content.goals(),
                content.interventions());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }
}
