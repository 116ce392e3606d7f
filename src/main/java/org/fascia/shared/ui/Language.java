package org.fascia.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the portal, each under its own name. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    GERMAN(Locale.GERMAN, "Deutsch");

    private static final String COOKIE = "fascia-language";

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    public String ownName() {
        return ownName;
    }

    public static Language current() {
        return of(UI.getCurrent().getLocale());
    }

    /** Changes the language of this session and of later visits with this browser. */
    public void choose() {
        VaadinSession.getCurrent().setLocale(locale);
        Cookies.remember(COOKIE, locale.getLanguage());
        UI.getCurrent().getPage().reload();
    }

    /** The language that this browser asked for before. */
    public static Optional<Locale> rememberedIn(VaadinRequest request) {
        return Cookies.value(request, COOKIE)
                .flatMap(tag -> Arrays.stream(values())
                        .map(Language::locale)
                        .filter(locale -> locale.getLanguage().equals(tag))
                        .findFirst());
    }

    private static Language of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
