package org.fascia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.treatmentplan.PlanBuilder.aPlan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.fascia.TestGroup.Person;
import org.fascia.clinic.ChangeClinic;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.AssignHomecare;
import org.fascia.homecare.AssignmentId;
import org.fascia.homecare.ChangeAssignment;
import org.fascia.homecare.HomecareAssignments;
import org.fascia.homecare.HomecareProgrammes;
import org.fascia.homecare.Instructions;
import org.fascia.patient.ChangePatient;
import org.fascia.patient.CompleteSafetyCheck;
import org.fascia.patient.PatientDetails;
import org.fascia.patient.Patients;
import org.fascia.patient.PersonName;
import org.fascia.patient.SafetyCheckId;
import org.fascia.patient.SafetyFlags;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.fascia.shared.StaleRecord;
import org.fascia.treatmentplan.CreatePlan;
import org.fascia.treatmentplan.PlanId;
import org.fascia.treatmentplan.PlanVersionId;
import org.fascia.treatmentplan.RevisePlan;
import org.fascia.treatmentplan.TreatmentPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people save one record in the same moment: one saves, and the other is told. */
@FasciaTest
class TwoAtOnceTest {

    private static final int ROUNDS = 5;

    @Autowired
    TestGroup group;

    @Autowired
    Clinics clinics;

    @Autowired
    Patients patients;

    @Autowired
    SafetyFlags safety;

    @Autowired
    TreatmentPlans plans;

    @Autowired
    HomecareAssignments homecare;

    @Autowired
    HomecareProgrammes programmes;

    @Autowired
    ExerciseLibrary library;

    @Autowired
    Clock clock;

    private Person owner;
    private ClinicId harbour;
    private Person therapist;
    private Person colleague;

    @BeforeEach
    void openHarbour() {
        owner = group.openOrganization();
        harbour = group.openClinic(owner, "Harbour");
        therapist = group.hire(owner, Role.THERAPIST, harbour);
        colleague = group.hire(owner, Role.THERAPIST, harbour);
    }

    @Test
    void ofTwoWhoSaveAClinicOneIsTold() {
        for (long version = 0; version < ROUNDS; version++) {
            long read = version;
            oneIsTold(
                    owner,
                    group.hire(owner, Role.CLINIC_ADMIN, harbour),
                    person -> clinics.change(new ChangeClinic(
                            harbour, read, ClinicFacts.of("Saved by " + person.role() + read, "GB", TestGroup.ZONE))));
        }
    }

    @Test
    void ofTwoWhoSaveAPatientOneIsTold() {
        var patient = group.register(therapist, harbour);
        for (int round = 0; round < ROUNDS; round++) {
            long read = therapist.acting().call(() -> patients.record(patient).version());
            oneIsTold(
                    therapist,
                    colleague,
                    person -> patients.change(new ChangePatient(patient, read, called("Saved" + person.account()))));
        }
    }

    @Test
    void ofTwoWhoReviseAPlanOneIsTold() {
        var patient = group.register(therapist, harbour);
        var plan = PlanId.next();
        therapist.acting().run(() -> plans.create(new CreatePlan(plan, patient, harbour, aPlan().build())));
        for (int number = 1; number <= ROUNDS; number++) {
            int read = number;
            oneIsTold(
                    therapist,
                    colleague,
                    person ->
                            plans.revise(new RevisePlan(plan, PlanVersionId.next(), read, "At once", aPlan().build())));
        }
        assertThat(therapist.acting().call(() -> plans.versions(plan))).hasSize(ROUNDS + 1);
    }

    @Test
    void ofTwoWhoChangeAnAssignmentOneIsTold() {
        var patient = checked();
        var command = assigning(patient);
        var exercise = bridge();
        therapist.acting().run(() -> homecare.assign(command));
        var id = command.items().getFirst().id();
        for (int round = 0; round < ROUNDS; round++) {
            long read = therapist
                    .acting()
                    .call(() ->
                            programmes.forPatient(patient).current().getFirst().version());
            oneIsTold(
                    therapist,
                    colleague,
                    person -> homecare.change(new ChangeAssignment(
                            id, patient, read, null, exercise.dosage(), Instructions.NONE, null, "At once")));
        }
    }

    @Test
    void ofTwoWhoAssignTheSameExerciseOneIsToldAtIt() {
        for (int round = 0; round < ROUNDS; round++) {
            var patient = checked();
            var failures = atOnce(therapist, colleague, person -> homecare.assign(assigning(patient)));
            assertThat(failures)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            InvalidInput.class, told -> assertThat(told.field()).isEqualTo("exercise.bridge"));
            assertThat(therapist
                            .acting()
                            .call(() -> programmes.forPatient(patient))
                            .current())
                    .hasSize(1);
        }
    }

    private static void oneIsTold(Person one, Person other, Consumer<Person> save) {
        var failures = atOnce(one, other, save);
        assertThat(failures).singleElement().isInstanceOfSatisfying(StaleRecord.class, told -> {
            assertThat(told.savedBy()).isNotNull();
            assertThat(told.savedAt()).isNotNull();
        });
    }

    /** @return what went wrong */
    static List<Throwable> atOnce(Person one, Person other, Consumer<Person> save) {
        var start = new CyclicBarrier(2);
        var failures = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> saved : List.of(one, other).stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        person.acting().run(() -> save.accept(person));
                        return person;
                    }))
                    .toList()) {
                try {
                    saved.get();
                } catch (ExecutionException failure) {
                    failures.add(failure.getCause());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        }
        return failures;
    }

    private PatientId checked() {
        var patient = group.register(therapist, harbour);
        check(patient);
        return patient;
    }

    private void check(PatientId patient) {
        therapist
                .acting()
                .run(() ->
                        safety.check(new CompleteSafetyCheck(SafetyCheckId.next(), patient, harbour, null, List.of())));
    }

    private AssignHomecare assigning(PatientId patient) {
        var exercise = bridge();
        return new AssignHomecare(
                patient,
                harbour,
                LocalDate.ofInstant(clock.instant(), TestGroup.ZONE),
                null,
                List.of(new AssignHomecare.Item(
                        AssignmentId.next(), exercise.id(), exercise.dosage(), Instructions.NONE, null)));
    }

    private Exercise bridge() {
        return therapist.acting().call(() -> library.exercise(new ExerciseId("bridge"), Locale.ENGLISH));
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
