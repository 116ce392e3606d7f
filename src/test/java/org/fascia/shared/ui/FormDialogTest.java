package org.fascia.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.fascia.FasciaTest;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.StaleRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FasciaTest
class FormDialogTest extends SpringBrowserlessTest {

    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail");

    @BeforeEach
    void english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void aRefusedInputIsShownAtItsFieldAndNothingTypedIsLost() {
        var dialog = open(() -> new Email(email.getValue()));
        test(name).setValue("Mara");
        test(email).setValue("no@address");
        press("Invite");
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).startsWith("Please give a mail address");
        assertThat(name.getValue()).isEqualTo("Mara");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void theMessageGoesWhenTheFieldIsChanged() {
        open(() -> new Email(email.getValue()));
        press("Invite");
        assertThat(email.isInvalid()).isTrue();
        test(email).setValue("mara@example.org");
        assertThat(email.isInvalid()).isFalse();
    }

    @Test
    void anInputRefusedAsAWholeIsSaidAboveTheFields() {
        var dialog = open(() -> {
            throw InvalidInput.because("shared.zone.unknown", "Atlantis");
        });
        press("Invite");
        assertThat(dialog.getElement().getTextRecursively()).contains("There is no time zone called Atlantis");
    }

    @Test
    void whoSavedMeanwhileAndWhenIsSaidAndCanBeLookedAt() {
        var looked = new AtomicInteger();
        var dialog = open(() -> {
            throw new StaleRecord("Mara Lind", Instant.parse("2026-05-12T13:05:00Z"));
        });
        dialog.onLook(looked::incrementAndGet);
        test(name).setValue("Typed");
        press("Invite");
        assertThat(dialog.getElement().getTextRecursively()).contains("Mara Lind saved this on 12 May 2026");
        press("Look at what was saved");
        assertThat(looked).hasValue(1);
        assertThat(name.getValue()).isEqualTo("Typed");
    }

    @Test
    void itClosesOnceTheCommandWentThrough() {
        var dialog = open(() -> {});
        press("Invite");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void cancellingAsksBeforeWhatWasTypedIsLost() {
        var dialog = open(() -> {});
        test(name).setValue("Mara");
        press("Cancel");
        assertThat(dialog.isOpened()).isTrue();
        press("Keep writing");
        assertThat(dialog.isOpened()).isTrue();
        press("Cancel");
        press("Leave without saving");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void cancellingAnUntouchedFormJustCloses() {
        var dialog = open(() -> {});
        press("Cancel");
        assertThat(dialog.isOpened()).isFalse();
        assertThat($(Dialog.class).exists()).isFalse();
    }

    private FormDialog open(Runnable command) {
        var dialog = new FormDialog("Invite a colleague", "Invite", command);
        dialog.field("name", name);
        dialog.field("email", email);
        dialog.open();
        roundTrip();
        return dialog;
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
