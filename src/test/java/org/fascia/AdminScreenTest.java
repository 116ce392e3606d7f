package org.fascia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fascia.security.Role;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StaleNotice;
import org.fascia.staff.TestGroups;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What the tests of admins' screens do: sign somebody in, find a field by its label, press a button. */
public abstract class AdminScreenTest extends SpringBrowserlessTest {

    @Autowired
    protected TestGroups groups;

    @Autowired
    TestGroup people;

    @Autowired
    UserDetailsService details;

    protected void signIn(TestGroups.Person person) {
        groups.signIn(person);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** Somebody of some organization who works as that role alone. */
    protected void signInAsAny(Role role) {
        var owner = people.openOrganization();
        var clinic = people.openClinic(owner, "Harbour");
        var person = owner;
        if (role == Role.PATIENT) {
            var reception = people.hire(owner, Role.RECEPTION, clinic);
            person = people.invite(reception, people.register(reception, clinic));
        } else if (role != Role.OWNER) {
            person = people.hire(owner, role, clinic);
        }
        signIn(person);
    }

    protected void signIn(TestGroup.Person person) {
        var user = details.loadUserByUsername(person.email().value());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    protected static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    protected static String location() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    /** Opening the address is refused. */
    protected void isClosed(String path, Class<? extends Component> screen) {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> navigate(path, screen));
    }

    /** What the portal says to an address: the same for a foreign record as for one that is not there. */
    protected String answerTo(String path) {
        try {
            go(path);
            return text(UI.getCurrent());
        } catch (RuntimeException refused) {
            return refused.getClass().getName();
        }
    }

    protected String heading() {
        return $view(H1.class).single().getText();
    }

    protected void press(String text) {
        test($(Button.class).withText(text).all().getLast()).click();
    }

    /** Presses what says, to screen readers too, what it is about: "Edit: Room 1". */
    protected void press(String text, String about) {
        test($(Button.class).withAttribute("aria-label", text + ": " + about).single())
                .click();
    }

    protected boolean offers(String text) {
        return $(Button.class).all().stream().anyMatch(button -> text.equals(button.getText()));
    }

    protected TextField textField(String label) {
        return labelled(TextField.class, label);
    }

    protected EmailField emailField(String label) {
        return labelled(EmailField.class, label);
    }

    protected DatePicker dateField(String label) {
        return labelled(DatePicker.class, label);
    }

    protected BigDecimalField priceField(String label) {
        return labelled(BigDecimalField.class, label);
    }

    @SuppressWarnings("unchecked")
    protected <T> ComboBox<T> comboBox(String label) {
        return labelled(ComboBox.class, label);
    }

    @SuppressWarnings("unchecked")
    protected <T> RadioButtonGroup<T> radios(String label) {
        return labelled(RadioButtonGroup.class, label);
    }

    @SuppressWarnings("unchecked")
    protected <T> CheckboxGroup<T> checks(String label) {
        return labelled(CheckboxGroup.class, label);
    }

    protected void type(String label, String text) {
        test(textField(label)).setValue(text);
    }

    protected void pick(String label, LocalDate day) {
        test(dateField(label)).setValue(day);
    }

    /** The message at a field, which keeps what was typed. */
    protected static void refuses(AbstractField<?, ?> field, Object typed, String message) {
        assertThat(field.getValue()).isEqualTo(typed);
        var validated = (HasValidationProperties) field;
        assertThat(validated.isInvalid()).isTrue();
        assertThat(validated.getErrorMessage()).isEqualTo(message);
    }

    protected Dialog dialog() {
        return $(Dialog.class).all().getLast();
    }

    protected boolean dialogIsOpen() {
        return $(Dialog.class).all().stream().anyMatch(Dialog::isOpened);
    }

    /** Somebody else saved meanwhile: it is said who, what was typed is there, a look shows the other's. */
    protected void isToldOf(String who) {
        assertThat(text($(StaleNotice.class).single())).startsWith(who + " saved this on ");
    }

    protected SectionCard card(String title) {
        return $(SectionCard.class).all().stream()
                .filter(card -> text(card).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    protected List<String> rows() {
        return $view(ListItem.class).all().stream().map(AdminScreenTest::text).toList();
    }

    protected List<String> empties() {
        return $view(EmptyState.class).all().stream().map(AdminScreenTest::text).toList();
    }

    /** All that stands in a part, in reading order. */
    protected static String text(Component part) {
        return part.getElement().getTextRecursively().strip();
    }

    private <C extends Component> C labelled(Class<C> type, String label) {
        return $(type).all().stream()
                .filter(field -> label.equals(((HasLabel) field).getLabel()))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(label + " among "
                        + Stream.of($(type).all()).map(Object::toString).toList()));
    }
}
