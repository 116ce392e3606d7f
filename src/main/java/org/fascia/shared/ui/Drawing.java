package org.fascia.shared.ui;

import com.vaadin.flow.component.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The portal's own small line drawings, for empty states and error pages. They carry no meaning of their own. */
public enum Drawing {
    /** Two people: patients, staff. */
    PEOPLE,
    /** A house with a door: clinics, rooms. */
    CLINIC,
    /** A sheet with steps: plans, assessments. */
    PLAN,
    /** A stretching figure: exercises, homecare. */
    EXERCISE,
    /** A rising line: logs, outcomes, reports. */
    PROGRESS,
    /** A sun over a line: nothing left for today. */
    REST,
    /** An open tray: inbox, alerts. */
    INBOX,
    /** A lens: a search that found nothing. */
    SEARCH,
    /** A path that ends: a page that is not there. */
    LOST,
    /** A parted thread: something went wrong. */
    BROKEN;

    private static final Map<Drawing, String> SOURCES = new EnumMap<>(Drawing.class);

    static {
        for (var drawing : values()) {
            SOURCES.put(drawing, read(drawing.name().toLowerCase(Locale.ROOT)));
        }
    }

    public Svg create() {
        var svg = new Svg(SOURCES.get(this));
        svg.addClassName("drawing");
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }

    private static String read(String name) {
        try (var in = Drawing.class.getResourceAsStream("drawings/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalStateException("no drawing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
