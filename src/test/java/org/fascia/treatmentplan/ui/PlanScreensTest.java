package org.fascia.treatmentplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fascia.treatmentplan.PlanBuilder.aPlan;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.draft.Drafts;
import org.fascia.patient.chart.OpenChart;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.StaleNotice;
import org.fascia.treatmentplan.CreatePlan;
import org.fascia.treatmentplan.GoalReadingId;
import org.fascia.treatmentplan.NoteProgress;
import org.fascia.treatmentplan.PlanId;
import org.fascia.treatmentplan.PlanVersionId;
import org.fascia.treatmentplan.RevisePlan;
import org.fascia.treatmentplan.TreatmentPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@FasciaTest
class PlanScreensTest extends SpringBrowserlessTest {

    @Autowired
    TestGroup group;

    @Autowired
    UserDetailsService details;

    @Autowired
    TreatmentPlans plans;

    @Autowired
    Drafts drafts;

    @Autowired
    PlanTab tab;

    private Person owner;
    private ClinicId clinic;
    private Person therapist;
    private PatientId patient;

    @BeforeEach
    void openClinicWithAPatient() {
        owner = group.openOrganization();
        clinic = group.openClinic(owner, "Harbour");
        therapist = group.hire(owner, Role.THERAPIST, clinic);
        patient = group.register(therapist, clinic);
    }

    @Test
    void aTemplateLacksOnlyWhereThePatientStands() {
        openTab();
        click("Neck pain");
        click("Start plan");
        var baselines = $(BigDecimalField.class)
                .withCondition(field -> "Now".equals(field.getLabel()))
                .all();
        assertThat(baselines).hasSize(3).allMatch(BigDecimalField::isInvalid);
        type(baselines.get(0), 6);
        type(baselines.get(1), 80);
        type(baselines.get(2), 20);
        click("Start plan");
        var target = $(BigDecimalField.class)
                .withCondition(field -> field.isInvalid())
                .single();
        assertThat(target.getErrorMessage()).isEqualTo("Here more is better: choose a target above 80.");
        type(baselines.get(1), target.getValue().intValue());
        click("Start plan");
        assertThat(target.getErrorMessage()).isEqualTo("The target must differ from where the patient is now.");
        type(baselines.get(1), 40);
        click("Start plan");
        assertThat($(GoalCard.class).all()).hasSize(3);
        var plan = therapist.acting().call(() -> plans.current(patient)).orElseThrow();
        assertThat(plan.content().condition()).isEqualTo("Neck pain with tight muscles");
    }

    @Test
    void whatWasTypedIsOfferedWhenOneReturns() {
        start();
        openTab();
        click("Change plan");
        test(field("Condition")).setValue("Half a sentence");
        click("Cancel");
        assertThat($(GoalCard.class).all()).isNotEmpty();
        click("Continue writing");
        assertThat(field("Condition").getValue()).isEqualTo("Half a sentence");
    }

    @Test
    void theSecondOfTwoEditorsKeepsWhatTheyTypedAndMaySaveAfterHavingBeenTold() {
        var id = start();
        openTab();
        click("Change plan");
        test(field("Condition")).setValue("Mine");
        test(field("Reason for the change")).setValue("Mine too");
        var colleague = group.hire(owner, Role.THERAPIST, clinic);
        colleague
                .acting()
                .run(() -> plans.revise(new RevisePlan(
                        id,
                        PlanVersionId.next(),
                        1,
                        "First",
                        aPlan().of("Theirs").build())));
        click("Save as version 2");
        assertThat($(StaleNotice.class).exists()).isTrue();
        assertThat(field("Condition").getValue()).isEqualTo("Mine");
        click("Save as version 3");
        var plan = therapist.acting().call(() -> plans.plan(id));
        assertThat(plan.current().number()).isEqualTo(3);
        assertThat(plan.content().condition()).isEqualTo("Mine");
        assertThat(therapist.acting().call(() -> drafts.find("plan:" + id))).isEmpty();
    }

    @Test
    void patientsSeeTheirGoalsWithTheWayThatLiesBehind() {
        var id = start();
        var goal =
                therapist.acting().call(() -> plans.plan(id)).content().goals().getFirst();
        therapist
                .acting()
                .run(() -> plans.noteProgress(new NoteProgress(
                        GoalReadingId.next(), id, goal.id(), BigDecimal.valueOf(55), LocalDate.now(TestGroup.ZONE))));
        signIn(group.invite(therapist, patient));
        navigate(MyPlanView.class);
        assertThat($view(H3.class).all()).extracting(H3::getText).containsExactly("Look over the shoulder");
        assertThat($view(ProgressBar.class).single().getValue()).isEqualTo(0.5);
    }

    @Test
    void patientsWithoutAPlanReadWhenThereWillBeOne() {
        signIn(group.invite(therapist, patient));
        navigate(MyPlanView.class);
        assertThat($view(EmptyState.class).exists()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PATIENT", "OWNER"},
            mode = Mode.EXCLUDE)
    void staffDoNotOpenThePatientsScreen(Role role) {
        signIn(group.hire(owner, role, clinic));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> navigate("my/plan", MyPlanView.class));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTherapistsSeeTheTab(Role role) {
        assertThat(tab.visibleTo(role)).isEqualTo(role == Role.THERAPIST);
    }

    private PlanId start() {
        var id = PlanId.next();
        therapist.acting().run(() -> plans.create(new CreatePlan(id, patient, clinic, aPlan().build())));
        return id;
    }

    private void openTab() {
        signIn(therapist);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent()
                .add(tab.create(new OpenChart(
                        patient,
                        clinic,
                        Set.of(clinic),
                        "Pat Patient",
                        LocalDate.of(1970, 1, 1),
                        TestGroup.ZONE,
                        Role.THERAPIST)));
    }

    private void click(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private void type(BigDecimalField field, int value) {
        test(field).setValue(BigDecimal.valueOf(value));
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    private void signIn(Person person) {
        var user = details.loadUserByUsername(person.email().value());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
