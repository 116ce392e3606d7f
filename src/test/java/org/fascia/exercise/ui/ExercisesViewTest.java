package org.fascia.exercise.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.fascia.FasciaTest;
import org.fascia.exercise.ExerciseFilter;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.security.Acting;
import org.fascia.security.Role;
import org.fascia.shared.ui.EmptyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@FasciaTest
@Import(SignedInPerson.class)
class ExercisesViewTest extends SpringBrowserlessTest {

    @Autowired
    SignedInPerson person;

    @Autowired
    ExerciseLibrary library;

    @Test
    void therapistSeesThirtyExercises() {
        openAs(Locale.ENGLISH);
        assertThat(titles()).hasSize(30).startsWith("Ball under the buttock, lying down");
        assertThat($view(H2.class).first().getText()).isEqualTo("30 exercises");
    }

    @Test
    void theyReadGermanWhereThePersonDoes() {
        openAs(Locale.GERMAN);
        assertThat(titles()).hasSize(30).contains("Katze und Kamel");
        assertThat($view(H2.class).first().getText()).isEqualTo("30 Übungen");
    }

    @Test
    void wordsRegionAndEquipmentNarrowTheList() {
        openAs(Locale.ENGLISH);
        test(filter("Region")).selectItem("Chest");
        assertThat(titles()).containsExactly("Ball at the chest, at the wall", "Chest stretch in a doorway");
        test(filter("Equipment")).selectItem("Doorway");
        assertThat(titles()).containsExactly("Chest stretch in a doorway");
        test($view(TextField.class).single()).setValue("bridge");
        assertThat(titles()).isEmpty();
        assertThat($view(EmptyState.class).exists()).isTrue();

        test($view(Button.class).withText("Clear the filters").single()).click();
        assertThat(titles()).hasSize(30);
    }

    @Test
    void anExerciseOpensUnderItsOwnAddressAndClosesAgain() {
        openAs(Locale.ENGLISH);
        test($view(NativeButton.class).withText("Bridge").single()).click();
        assertThat(location()).isEqualTo("exercises/bridge");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Bridge");
        assertThat(steps()).hasSize(4);

        test($(Button.class).withAttribute("aria-label", "Close").single()).click();
        assertThat(location()).isEqualTo("exercises");
        assertThat($(ExerciseDialog.class).exists()).isFalse();
    }

    @Test
    void anEasierExerciseIsOneTapAway() {
        person.signIn(Role.THERAPIST);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate("exercises/bridge", ExercisesView.class);
        test($(Button.class).withText("Open this exercise").single()).click();
        assertThat(location()).isEqualTo("exercises/pelvic-tilt");
        assertThat($(ExerciseDialog.class).single().getHeaderTitle()).isEqualTo("Pelvic tilt");
    }

    @Test
    void aTherapistIsToldWhatToWeigh() {
        person.signIn(Role.THERAPIST);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate("exercises/upper-back-roller", ExercisesView.class);
        var warnings = $(ListItem.class, $(ExerciseWarnings.class).single()).all();
        assertThat(warnings)
                .extracting(ListItem::getText)
                .contains("Osteoporosis", "Is done on the floor")
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "THERAPIST", mode = Mode.EXCLUDE)
    void otherRolesMayNotOpenTheLibrary(Role role) {
        person.signIn(role);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> navigate("exercises", ExercisesView.class));
    }

    @Test
    void nobodyReadsTheLibraryWithoutSigningIn() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.asNobody().call(() -> library.search(ExerciseFilter.ALL, Locale.ENGLISH)));
    }

    private void openAs(Locale language) {
        person.signIn(Role.THERAPIST);
        UI.getCurrent().setLocale(language);
        navigate(ExercisesView.class);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> filter(String label) {
        return (ComboBox<T>) $view(ComboBox.class)
                .withCondition(box -> label.equals(box.getLabel()))
                .single();
    }

    private List<String> titles() {
        return $view(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private List<Component> steps() {
        return $(OrderedList.class).single().getChildren().toList();
    }

    private static String location() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
