package org.fascia.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.AbstractIcon;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The portal's icons, line drawings of one weight that take the colour of their text. A menu entry names one as
 * {@code @Menu(icon = "fascia:users")}. They are ornaments: beside each stands a text, or its button has a label.
 */
public enum FasciaIcon {
    ALERT,
    ARROW_LEFT,
    ARROW_RIGHT,
    BELL,
    BODY,
    BUILDING,
    CALENDAR,
    CHART,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CIRCLE,
    CLIPBOARD,
    CLOCK,
    CLOSE,
    COPY,
    DOCUMENT,
    DUMBBELL,
    EDIT,
    EXTERNAL,
    FILTER,
    FLAG,
    GLOBE,
    GOAL,
    HEART,
    HOME,
    INBOX,
    INFO,
    LINK,
    LOCK,
    MAIL,
    MINUS,
    MOON,
    MORE,
    PAUSE,
    PHONE,
    PLAY,
    PLUS,
    PRINT,
    SEARCH,
    SETTINGS,
    SHIELD,
    SIGN_OUT,
    SKIP,
    STOP,
    SUN,
    TODAY,
    TRASH,
    UNDO,
    USER,
    USER_PLUS,
    USERS;

    /** The icon's name in the browser, for instance {@code fascia:user-plus}. */
    public String ref() {
        return "fascia:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Glyph create() {
        return new Glyph(ref());
    }

    /** The icon that a menu entry names; a circle where it names none. */
    public static Glyph named(@Nullable String ref) {
        return new Glyph(ref == null ? CIRCLE.ref() : ref);
    }

    /** One drawn icon. */
    @Tag("vaadin-icon")
    @JsModule("./fascia-icons.ts")
    public static final class Glyph extends AbstractIcon<Glyph> {

        private Glyph(String ref) {
            getElement().setAttribute("icon", ref);
            getElement().setAttribute("aria-hidden", "true");
        }

        /** Icons take the colour of their text; style the text's class instead. */
        @Override
        public void setColor(@Nullable String color) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable String getColor() {
            return null;
        }
    }
}
