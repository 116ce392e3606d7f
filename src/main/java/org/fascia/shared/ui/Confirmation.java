package org.fascia.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before something is lost. The text says what is lost, the button says what happens ("End membership"), never
 * "OK" or "Yes". Escape changes nothing.
 */
public final class Confirmation {

    private Confirmation() {}

    /** Asks before something that can be undone or repaired. */
    public static void ask(String title, String whatIsLost, String verb, Runnable action) {
        open(title, whatIsLost, new Button(verb), cancel(), action);
    }

    /** Asks before something that cannot be undone; the button is red. */
    public static void danger(String title, String whatIsLost, String verb, Runnable action) {
        danger(title, whatIsLost, verb, cancel(), action);
    }

    /** As above, with its own word for staying. */
    static void danger(String title, String whatIsLost, String verb, String keep, Runnable action) {
        var button = new Button(verb);
        button.addThemeVariants(ButtonVariant.ERROR);
        open(title, whatIsLost, button, keep, action);
    }

    private static void open(String title, String whatIsLost, Button verb, String keep, Runnable action) {
        var text = new Paragraph(whatIsLost);
        text.setId("confirmation-" + Integer.toHexString(System.identityHashCode(text)));
        var dialog = new Dialog(title, text);
        dialog.addClassName("confirmation");
        dialog.setRole("alertdialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.getElement().setAttribute("aria-describedby", text.getId().orElseThrow());

        var stay = new Button(keep, click -> dialog.close());
        stay.addThemeVariants(ButtonVariant.TERTIARY);
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        verb.setDisableOnClick(true);
        verb.addClickListener(click -> {
            dialog.close();
            action.run();
        });
        dialog.getFooter().add(stay, verb);
        dialog.open();
        stay.focus();
    }

    private static String cancel() {
        return UI.getCurrent().getTranslation("shared.cancel");
    }
}
