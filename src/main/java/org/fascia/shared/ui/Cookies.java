package org.fascia.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small choices that a browser keeps, none of them about a person. */
final class Cookies {

    private static final long YEAR = Duration.ofDays(365).toSeconds();

    private Cookies() {}

    /** Sets it in the browser itself, since a push has no response to put it on. */
    static void remember(String name, String value) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=' + $2 + ';samesite=lax'"
                                + " + (location.protocol === 'https:' ? ';secure' : '')",
                        name,
                        value,
                        YEAR);
    }

    static Optional<String> value(@Nullable VaadinRequest request, String name) {
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
