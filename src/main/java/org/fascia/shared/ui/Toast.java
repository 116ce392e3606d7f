package org.fascia.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A short word that something happened. Screen readers hear it without being interrupted. */
public final class Toast {

    private static final int SUCCESS_MILLIS = 4_000;

    private Toast() {}

    /** Says that it worked; goes away by itself. Takes a finished text. */
    public static void success(String text) {
        show(Tone.GOOD, FasciaIcon.CHECK, SUCCESS_MILLIS, new Span(text));
    }

    /** Says what did not work and what to do; stays until it is closed. Takes a finished text. */
    public static void failure(String text) {
        show(Tone.NEEDS_YOU, FasciaIcon.ALERT, 0, new Span(text));
    }

    /** As {@link #failure(String)}, with a reference that the support finds in the log. */
    public static void failure(String text, String reference) {
        var line = new Span(UI.getCurrent().getTranslation("shared.toast.reference", reference));
        line.addClassName("toast-reference");
        show(Tone.NEEDS_YOU, FasciaIcon.ALERT, 0, new Span(text), line);
    }

    private static void show(Tone tone, FasciaIcon icon, int millis, Span... lines) {
        var words = new Div(lines);
        words.addClassName("toast-words");
        var toast = new Notification();
        var close = new Button(FasciaIcon.CLOSE.create(), click -> toast.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(UI.getCurrent().getTranslation("shared.close"));
        toast.addClassNames("toast", tone.className());
        toast.setAssertive(false);
        toast.setPosition(Position.BOTTOM_CENTER);
        toast.setDuration(millis);
        toast.add(icon.create(), words, close);
        toast.open();
    }
}
