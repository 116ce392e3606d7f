package org.fascia.homecare.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fascia.FasciaTest;
import org.fascia.TestGroup.Person;
import org.fascia.exercise.DoseDays;
import org.fascia.homecare.AssignmentStatus;
import org.fascia.homecare.Dose;
import org.fascia.homecare.DoseLogId;
import org.fascia.homecare.Doses;
import org.fascia.homecare.HomecareProgrammes;
import org.fascia.homecare.HomecareScene;
import org.fascia.homecare.LogDose;
import org.fascia.homecare.ProgrammeAnswers;
import org.fascia.homecare.RedAnswer;
import org.fascia.homecare.TellRedAnswers;
import org.fascia.patient.SafetyFlag;
import org.fascia.shared.Ids;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.Side;
import org.fascia.shared.ui.DateField;
import org.fascia.shared.ui.StatusBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class HomecareTabTest extends SpringBrowserlessTest {

    @Autowired
    HomecareScene scene;

    @Autowired
    HomecareProgrammes homecare;

    @Autowired
    Doses doses;

    @Autowired
    ProgrammeAnswers answers;

    private HomecareScene.Cast cast;

    @BeforeEach
    void treatAPatient() {
        cast = scene.cast();
    }

    @Test
    void withoutASafetyCheckTheTabLeadsToIt() {
        openAs(cast.therapist());
        assertThat(buttons()).doesNotContain("Assign exercises");
        assertThat(sentences()).anySatisfy(text -> assertThat(text).contains("safety check must be done"));
    }

    @Test
    void exercisesAreChosenAndAssigned() {
        cast.checked();
        openAs(cast.therapist());
        click("Assign exercises");
        test(labelled("Choose: Bridge")).click();
        test(labelled("Choose: Pelvic tilt")).click();
        click("Say how much");
        click("Assign");
        assertThat(programme().current())
                .extracting(item -> item.exercise().code())
                .containsExactlyInAnyOrder("bridge", "pelvic-tilt");
        assertThat($(AssignDialog.class).exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Sets, 0, Between 1 and 20 sets.",
        "Hold (seconds), -5, 'Between 0 and 600 seconds, or leave it empty.'",
        "Times a day, 0, Between 1 and 10 times a day.",
        "Rest between sets (seconds), -1, Between 0 and 600 seconds of rest.",
        "Go on up to pain (0-10), 11, Pain is a whole number from 0 to 10.",
    })
    void aNumberThatMakesNoSenseIsRefusedAtItsField(String label, int number, String message) {
        prescribeBridge();
        var field = number(label);
        test(field).setValue(number);
        click("Assign");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(message);
        assertThat(field.getValue()).isEqualTo(number);
        assertThat(programme().current()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void certainWeekdaysNeedADay() {
        prescribeBridge();
        var rhythm = (Select<DoseDays.Rhythm>)
                $(Select.class).withPropertyValue(Select::getLabel, "Days").single();
        test(rhythm).selectItem("On certain weekdays");
        var weekdays = $(CheckboxGroup.class).single();
        weekdays.clear();
        click("Assign");
        assertThat(weekdays.isInvalid()).isTrue();
        assertThat(weekdays.getErrorMessage()).isEqualTo("Choose at least one weekday.");
        assertThat(programme().current()).isEmpty();
    }

    @Test
    void theLastDayDoesNotLieBeforeTheFirst() {
        prescribeBridge();
        var first = day("First day").getValue();
        day("Last day").setValue(first.minusDays(1));
        click("Assign");
        assertThat(day("Last day").isInvalid()).isTrue();
        assertThat(day("Last day").getErrorMessage()).isNotBlank();
        assertThat(programme().current()).isEmpty();
    }

    @Test
    void aBlockedExerciseCannotBeChosenAndADoubtfulOneAsksForAReason() {
        cast.checked(
                new SafetyFlag(SafetyCode.SUTURES, Region.NECK, Side.LEFT), new SafetyFlag(SafetyCode.OSTEOPOROSIS));
        openAs(cast.therapist());
        click("Assign exercises");
        assertThat($(Button.class)
                        .withAttribute("aria-label", "Choose: Chin tuck")
                        .exists())
                .isFalse();
        test(labelled("Choose: Ball under the buttock, lying down")).click();
        click("Say how much");
        click("Assign");
        var reason = $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Why it is right all the same")
                .single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("Light pressure only");
        click("Assign");
        assertThat(programme().current().getFirst().overrideReason()).isEqualTo("Light pressure only");
    }

    @Test
    void whatWasChosenIsThereAgainAfterLeaving() {
        cast.checked();
        openAs(cast.therapist());
        click("Assign exercises");
        test(labelled("Choose: Bridge")).click();
        openAs(cast.therapist());
        click("Assign exercises");
        assertThat($(Button.class).withAttribute("aria-label", "Chosen: Bridge").exists())
                .isTrue();
    }

    @Test
    void anExerciseIsPausedResumedAndStopped() {
        cast.checked().assigned("bridge");
        openAs(cast.therapist());
        test(labelled("Pause: Bridge")).click();
        test($(Button.class).withText("Pause").all().getLast()).click();
        assertThat(programme().current().getFirst().status()).isEqualTo(AssignmentStatus.PAUSED);
        test(labelled("Resume: Bridge")).click();
        assertThat(programme().current().getFirst().status()).isEqualTo(AssignmentStatus.ACTIVE);
        test(labelled("Stop: Bridge")).click();
        test($(Button.class).withText("Stop").all().getLast()).click();
        assertThat(programme().current()).isEmpty();
    }

    @Test
    void aFigureShowsTheDosesBehindIt() {
        var id = cast.checked().assigned("bridge").getFirst();
        var day = cast.patient().acting().call(doses::day).today();
        cast.patient().acting().run(() -> doses.log(LogDose.done(DoseLogId.next(), id, new Dose(day, 1))));
        openAs(cast.therapist());
        $view(AdherenceRing.class).first();
        test($view(com.vaadin.flow.component.html.NativeButton.class).first()).click();
        assertThat($(Paragraph.class, $(AdherenceDialog.class).single()).all())
                .extracting(Paragraph::getText)
                .contains("1 of 1 due doses were done in the last 7 days.");
    }

    @Test
    void aRedAnswerStandsOnTopUntilItIsHandled() {
        cast.checked().assigned("bridge");
        cast.patient()
                .acting()
                .run(() -> answers.redAnswers(new TellRedAnswers(Ids.next(), Set.of(RedAnswer.WEAKNESS), null)));
        openAs(cast.therapist());
        assertThat($view(AlertCard.class).exists()).isTrue();
        click("Handled");
        test($(TextArea.class).single()).setValue("Called, seen today");
        test($(Button.class).withText("Handled").all().getLast()).click();
        assertThat($view(AlertCard.class).exists()).isFalse();
        assertThat($view(StatusBadge.class).all())
                .extracting(StatusBadge::getText)
                .contains("Rests");
        assertThat(buttons()).contains("Restart the programme");
    }

    @Test
    void othersHaveNoSuchTab() {
        scene.signIn(cast.owner());
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> navigate("patients/" + cast.record() + "/homecare", view()));
        scene.signIn(cast.patient());
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> navigate("patients/" + cast.record() + "/homecare", view()));
    }

    @Test
    void anExerciseOfSomebodyElseIsNotThere() {
        var id = cast.checked().assigned("bridge").getFirst();
        var stranger = scene.cast();
        scene.signIn(stranger.patient());
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> navigate("my/exercises/" + id, MyExerciseView.class))
                .withMessageContaining("NoSuchPage");
        scene.signIn(cast.patient());
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate("my/exercises/" + id, MyExerciseView.class);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Bridge");
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends com.vaadin.flow.component.Component> view() {
        try {
            return (Class<? extends com.vaadin.flow.component.Component>)
                    Class.forName("org.fascia.patient.ui.ChartView");
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void openAs(Person person) {
        scene.signIn(person);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate("patients/" + cast.record() + "/homecare", view());
    }

    private org.fascia.homecare.ProgrammeOverview programme() {
        return cast.therapist().acting().call(() -> homecare.forPatient(cast.record()));
    }

    private void prescribeBridge() {
        cast.checked();
        openAs(cast.therapist());
        click("Assign exercises");
        test(labelled("Choose: Bridge")).click();
        click("Say how much");
    }

    private IntegerField number(String label) {
        return $(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, label)
                .single();
    }

    private DateField day(String label) {
        return $(DateField.class).withPropertyValue(DateField::getLabel, label).single();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> sentences() {
        return $view(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private Button labelled(String label) {
        return $(Button.class).withAttribute("aria-label", label).single();
    }
}
