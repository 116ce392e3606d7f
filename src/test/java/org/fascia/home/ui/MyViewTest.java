package org.fascia.home.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fascia.FasciaTest;
import org.fascia.TestGroup.Person;
import org.fascia.homecare.Doses;
import org.fascia.homecare.HomecareScene;
import org.fascia.homecare.Outcome;
import org.fascia.homecare.RedAnswer;
import org.fascia.homecare.SkipReason;
import org.fascia.shared.PainScore;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.PainScale;
import org.fascia.shared.ui.StatusBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class MyViewTest extends SpringBrowserlessTest {

    @Autowired
    HomecareScene scene;

    @Autowired
    Doses doses;

    private HomecareScene.Cast cast;

    @BeforeEach
    void treatAPatient() {
        cast = scene.cast().checked();
    }

    @Test
    void whoHasNothingAssignedIsToldWhatComes() {
        openAs(cast.patient());
        assertThat($view(EmptyState.class).exists()).isTrue();
        assertThat($view(H1.class).single().getText()).contains("Pat");
    }

    @Test
    void oneTapSaysThatAnExerciseIsDone() {
        cast.assigned("bridge", "chin-tuck");
        openAs(cast.patient());
        assertThat(titles()).hasSize(2);

        test(button("Done: Bridge")).click();

        assertThat(badges()).contains("Done");
        assertThat(cast.patient().acting().call(doses::day).performed()).isEqualTo(1);
    }

    @Test
    void allDoneIsOneTapAndThenPainIsAsked() {
        cast.assigned("bridge", "pelvic-tilt");
        openAs(cast.patient());
        test($view(Button.class).withText("All done").single()).click();
        assertThat(cast.patient().acting().call(doses::day).isFinished()).isTrue();

        assertThat(texts()).anyMatch(text -> text.contains("after your exercises"));
        test($view(Button.class).withText("3").single()).click();
        assertThat($view(PainScale.class).exists()).isFalse();
        assertThat(cast.patient().acting().call(doses::day).painAfter()).isEqualTo(new PainScore(3));
    }

    @Test
    void painIsAskedBeforeTheFirstExercise() {
        cast.assigned("bridge");
        openAs(cast.patient());
        assertThat(texts()).anyMatch(text -> text.contains("before you begin"));
        test($view(Button.class).withText("Not now").single()).click();
        assertThat($view(PainScale.class).exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSkippedDoseNeedsItsReason() {
        cast.assigned("bridge");
        openAs(cast.patient());
        test(button("Partly done or skipped: Bridge")).click();
        RadioButtonGroup<Outcome> outcome = $(RadioButtonGroup.class)
                .withPropertyValue(RadioButtonGroup::getLabel, "This exercise was")
                .single();
        outcome.setValue(Outcome.SKIPPED);
        test($(Button.class).withText("Save").single()).click();
        RadioButtonGroup<SkipReason> reason = $(RadioButtonGroup.class)
                .withPropertyValue(RadioButtonGroup::getLabel, "Why was it skipped?")
                .single();
        assertThat(reason.isInvalid()).isTrue();

        reason.setValue(SkipReason.TIME);
        test($(Button.class).withText("Save").single()).click();
        assertThat(badges()).contains("Skipped");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRedAnswerStopsTheExercisesAndSaysWhatToDo() {
        cast.assigned("bridge");
        openAs(cast.patient());
        test($view(Button.class).withText("Something new or worrying?").single())
                .click();
        CheckboxGroup<RedAnswer> answers = $(CheckboxGroup.class).single();
        answers.setValue(Set.of(RedAnswer.CHEST_PAIN));
        test($(Button.class).withText("Tell and stop my exercises").single()).click();

        assertThat(titles()).isEmpty();
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Stop your exercises now.", "Nobody is watching this right now.");
        assertThat($view(ListItem.class).all())
                .extracting(ListItem::getText)
                .anySatisfy(step -> assertThat(step).contains("call 999 now"));
    }

    @Test
    void everythingIsThereInGerman() {
        cast.assigned("bridge");
        scene.signIn(cast.patient());
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(MyView.class);
        assertThat($view(Button.class).all()).extracting(Button::getText).contains("Gemacht");
    }

    @Test
    void onlyPatientsHaveADayOfTheirOwn() {
        for (var person : List.of(cast.owner(), cast.therapist())) {
            scene.signIn(person);
            assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> navigate(MyView.class));
        }
    }

    private void openAs(Person person) {
        scene.signIn(person);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(MyView.class);
    }

    private List<String> titles() {
        return $view(H3.class).all().stream()
                .map(title -> title.getElement().getTextRecursively())
                .toList();
    }

    private List<String> texts() {
        return $view(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> badges() {
        return $view(StatusBadge.class).all().stream().map(StatusBadge::getText).toList();
    }

    private Button button(String label) {
        return $view(Button.class).withAttribute("aria-label", label).single();
    }
}
