package org.fascia.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;

/** Light or dark: as the device has it, or as somebody chose in this browser. */
public enum Look {
    DEVICE,
    LIGHT,
    DARK;

    static final String COOKIE = "fascia-look";

    public String titleKey() {
        return "shared.look." + value();
    }

    /** Changes this screen at once and the next ones of this browser for a year. */
    public void choose() {
        UI.getCurrent().getPage().executeJs("document.documentElement.dataset.look = $0", value());
        Cookies.remember(COOKIE, value());
    }

    public static Look current() {
        return rememberedIn(VaadinRequest.getCurrent());
    }

    static Look rememberedIn(VaadinRequest request) {
        return Cookies.value(request, COOKIE)
                .flatMap(value -> Arrays.stream(values())
                        .filter(look -> look.value().equals(value))
                        .findFirst())
                .orElse(DEVICE);
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
