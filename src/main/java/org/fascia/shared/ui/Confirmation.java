package org.fascia.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks before something is lost. The text says what is lost, the button says what happens ("End membership"), never
 * "OK" or "Yes".
 */
public final class Confirmation {

    private final ConfirmDialog dialog = new ConfirmDialog();

    private Confirmation(String title, String whatIsLost, String verb, String keep, Runnable action) {
        dialog.setHeader(title);
        dialog.setText(whatIsLost);
        dialog.setConfirmText(verb);
        dialog.setCancelable(true);
        dialog.setCancelText(keep);
        dialog.addClassName("confirmation");
        dialog.addConfirmListener(confirmed -> action.run());
    }

    /** Asks before something that can be undone or repaired. */
    public static void ask(String title, String whatIsLost, String verb, Runnable action) {
        new Confirmation(title, whatIsLost, verb, cancel(), action).dialog.open();
    }

    /** Asks before something that cannot be undone; the button is red. */
    public static void danger(String title, String whatIsLost, String verb, Runnable action) {
        var confirmation = new Confirmation(title, whatIsLost, verb, cancel(), action);
        confirmation.dialog.setConfirmButtonTheme("error primary");
        confirmation.dialog.open();
    }

    /** As {@link #danger}, with its own word for staying. */
    static void danger(String title, String whatIsLost, String verb, String keep, Runnable action) {
        var confirmation = new Confirmation(title, whatIsLost, verb, keep, action);
        confirmation.dialog.setConfirmButtonTheme("error primary");
        confirmation.dialog.open();
    }

    private static String cancel() {
        return UI.getCurrent().getTranslation("shared.cancel");
    }
}
