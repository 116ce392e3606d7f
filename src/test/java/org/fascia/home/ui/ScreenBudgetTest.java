package org.fascia.home.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.treatmentplan.PlanBuilder.aPlan;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.database.StatementCount;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.AssignHomecare;
import org.fascia.homecare.AssignmentId;
import org.fascia.homecare.DoseLogId;
import org.fascia.homecare.Doses;
import org.fascia.homecare.HomecareAssignments;
import org.fascia.homecare.HomecareScene;
import org.fascia.homecare.Instructions;
import org.fascia.homecare.LogDose;
import org.fascia.homecare.PainMoment;
import org.fascia.homecare.ProgrammeAnswers;
import org.fascia.homecare.TellPain;
import org.fascia.homecare.ui.AlertCard;
import org.fascia.patient.CompleteSafetyCheck;
import org.fascia.patient.EnrolPatient;
import org.fascia.patient.EnrolmentId;
import org.fascia.patient.Enrolments;
import org.fascia.patient.PatientDetails;
import org.fascia.patient.Patients;
import org.fascia.patient.PersonName;
import org.fascia.patient.RegisterPatient;
import org.fascia.patient.SafetyCheckId;
import org.fascia.patient.SafetyFlag;
import org.fascia.patient.SafetyFlags;
import org.fascia.security.RequestMemory;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.PainScore;
import org.fascia.shared.PatientId;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.WorkClock;
import org.fascia.treatmentplan.CreatePlan;
import org.fascia.treatmentplan.PlanId;
import org.fascia.treatmentplan.TreatmentPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How much a screen may ask of the database, however many rows it shows. Screens are opened by their address in a new
 * browser, so the shell around them counts, and so does what is written for the audit.
 */
@FasciaTest
class ScreenBudgetTest extends SpringBrowserlessTest {

    private static final Duration A_MONTH = Duration.ofDays(30);

    @Autowired
    TestGroup group;

    @Autowired
    HomecareScene scene;

    @Autowired
    Patients patients;

    @Autowired
    Enrolments enrolments;

    @Autowired
    SafetyFlags safety;

    @Autowired
    HomecareAssignments homecare;

    @Autowired
    ExerciseLibrary library;

    @Autowired
    Doses doses;

    @Autowired
    ProgrammeAnswers answers;

    @Autowired
    TreatmentPlans plans;

    @Autowired
    Clock clock;

    private Person owner;
    private ClinicId harbour;
    private Person therapist;

    @BeforeEach
    void openHarbour() {
        owner = group.openOrganization();
        harbour = group.openClinic(owner, "Harbour");
        therapist = group.hire(owner, Role.THERAPIST, harbour);
    }

    @Test
    void theDayOfAPatientTakesFiveHoweverMuchIsAssigned() {
        var patient = treated();
        assign(patient, harbour, therapist, "bridge");
        var person = group.invite(therapist, patient);
        var few = opening(person, "my", "Good");
        assertThat(few).hasSizeLessThanOrEqualTo(5);

        assign(patient, harbour, therapist, "chin-tuck", "pelvic-tilt", "bird-dog");
        var lakeside = group.openClinic(owner, "Lakeside");
        var colleague = group.hire(owner, Role.THERAPIST, lakeside);
        owner.acting()
                .run(() -> enrolments.enrol(
                        new EnrolPatient(EnrolmentId.next(), patient, lakeside, colleague.account(), null)));
        assign(patient, lakeside, colleague, "glute-ball-lying");
        logAll(person);
        assertThat(opening(person, "my", "Good")).hasSameSizeAs(few);
    }

    /** One of them waits for the same tap, sent twice. */
    @Test
    void oneTapThatLogsADoseTakesSevenWithWhatItShowsThen() {
        var patient = treated();
        assign(patient, harbour, therapist, "bridge", "chin-tuck", "pelvic-tilt", "bird-dog");
        var person = group.invite(therapist, patient);
        opening(person, "my", "Good");
        assertThat(statements(
                        () -> test($view(Button.class).withText("Done").all().getFirst())
                                .click()))
                .hasSizeLessThanOrEqualTo(7);
        assertThat(person.acting().call(doses::day).performed()).isEqualTo(1);
    }

    @Test
    void theDayOfATherapistTakesEightHoweverManyPatientsAreOnIt() {
        busy(1);
        var few = todayInAMonth(1);
        assertThat(few).hasSizeLessThanOrEqualTo(8);

        for (int more = 0; more < 3; more++) {
            var clinic = group.openClinic(owner, "Clinic " + more);
            group.hire(owner, Role.THERAPIST, clinic);
        }
        busy(3);
        assertThat(todayInAMonth(4)).hasSameSizeAs(few);
    }

    @Test
    void theDeskTakesEightHoweverManyPatientsAreNew() {
        var desk = group.hire(owner, Role.RECEPTION, harbour);
        group.register(desk, harbour);
        var few = opening(desk, "today", "Today");
        assertThat(few).hasSizeLessThanOrEqualTo(8);

        for (int more = 0; more < 4; more++) {
            group.openClinic(owner, "Clinic " + more);
            group.register(desk, harbour);
        }
        assertThat(opening(desk, "today", "Today")).hasSameSizeAs(few);
    }

    @Test
    void aChartWithItsFirstTabTakesEightHoweverMuchIsInIt() {
        var patient = treated();
        var few = opening(therapist, "patients/" + patient, "Lily Abbott");
        assertThat(few).hasSizeLessThanOrEqualTo(8);

        owner.acting().run(() -> {
            for (int more = 0; more < 3; more++) {
                var clinic = group.openClinic(owner, "Clinic " + more);
                var lead = group.hire(owner, Role.THERAPIST, clinic).account();
                enrolments.enrol(new EnrolPatient(EnrolmentId.next(), patient, clinic, lead, null));
            }
        });
        check(patient, new SafetyFlag(SafetyCode.OSTEOPOROSIS), new SafetyFlag(SafetyCode.PREGNANCY));
        group.invite(therapist, patient);
        assertThat(opening(therapist, "patients/" + patient, "Lily Abbott")).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void theDirectoryTakesThreeWithinAShellAndFourWithIt() {
        treated();
        var few = opening(therapist, "patients", "Patients");
        assertThat(few).hasSizeLessThanOrEqualTo(4);

        treated();
        treated();
        group.openClinic(owner, "Lakeside");
        assertThat(opening(therapist, "patients", "Patients")).hasSameSizeAs(few);
        statements(() -> UI.getCurrent().navigate("today"));
        assertThat(statements(() -> UI.getCurrent().navigate("patients"))).hasSizeLessThanOrEqualTo(3);
    }

    private List<String> todayInAMonth(int alerts) {
        var found = new AtomicReference<List<String>>();
        WorkClock.at(clock.instant().plus(A_MONTH), () -> {
            found.set(opening(therapist, "today", "Today"));
            assertThat($view(AlertCard.class).all()).hasSize(alerts);
        });
        return found.get();
    }

    /** Patients with a plan that is due in a month, a log, and an alert. */
    private void busy(int count) {
        for (int more = 0; more < count; more++) {
            var patient = treated();
            var person = group.invite(therapist, patient);
            assign(patient, harbour, therapist, "bridge");
            logAll(person);
            person.acting().run(() -> answers.pain(new TellPain(Ids.next(), PainMoment.AFTER, new PainScore(9))));
            therapist
                    .acting()
                    .run(() -> plans.create(new CreatePlan(PlanId.next(), patient, harbour, aPlan().build())));
        }
    }

    private PatientId treated() {
        var id = new PatientId(Ids.next());
        var details = new PatientDetails(
                new PersonName("Lily", "Abbott"),
                LocalDate.of(1957, 3, 12),
                null,
                null,
                null,
                Locale.ENGLISH,
                TestGroup.ZONE);
        therapist
                .acting()
                .run(() -> patients.register(
                        new RegisterPatient(id, EnrolmentId.next(), harbour, details, therapist.account())));
        check(id);
        return id;
    }

    private void check(PatientId patient, SafetyFlag... flags) {
        therapist.acting().run(() -> {
            var before = safety.of(patient).check();
            safety.check(new CompleteSafetyCheck(SafetyCheckId.next(), patient, harbour, before, List.of(flags)));
        });
    }

    private void assign(PatientId patient, ClinicId clinic, Person by, String... codes) {
        by.acting().run(() -> {
            var items = Arrays.stream(codes)
                    .map(code -> library.exercise(new ExerciseId(code), Locale.ENGLISH))
                    .map(exercise -> new AssignHomecare.Item(
                            AssignmentId.next(), exercise.id(), exercise.dosage(), Instructions.NONE, null))
                    .toList();
            homecare.assign(new AssignHomecare(
                    patient, clinic, LocalDate.ofInstant(clock.instant(), TestGroup.ZONE), null, items));
        });
    }

    /** Tells all doses that are due today. */
    private void logAll(Person patient) {
        patient.acting().run(() -> {
            var done = doses.day().exercises().stream()
                    .flatMap(exercise -> exercise.open().stream()
                            .map(dose -> LogDose.done(DoseLogId.next(), exercise.id(), dose.dose())))
                    .toList();
            assertThat(done).isNotEmpty();
            doses.logAll(done);
        });
    }

    private List<String> opening(Person person, String path, String heading) {
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
        initVaadinEnvironment();
        scene.signIn(person);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var statements = statements(() -> UI.getCurrent().navigate(path));
        assertThat($(H1.class).single().getText()).startsWith(heading);
        return statements;
    }

    private static List<String> statements(Runnable request) {
        return StatementCount.of(() -> {
            try (var memory = RequestMemory.begin()) {
                request.run();
            }
        });
    }
}
