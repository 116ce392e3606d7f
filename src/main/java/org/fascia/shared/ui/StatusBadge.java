package org.fascia.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A short word on the state of something, such as "Active" or "Review due". */
public class StatusBadge extends Span {

    private Tone tone;

    public StatusBadge(String text, Tone tone) {
        super(text);
        this.tone = tone;
        addClassNames("status-badge", tone.className());
    }

    public static StatusBadge neutral(String text) {
        return new StatusBadge(text, Tone.NEUTRAL);
    }

    public static StatusBadge good(String text) {
        return new StatusBadge(text, Tone.GOOD);
    }

    public static StatusBadge needsYou(String text) {
        return new StatusBadge(text, Tone.NEEDS_YOU);
    }

    public static StatusBadge danger(String text) {
        return new StatusBadge(text, Tone.DANGER);
    }

    public void set(String text, Tone newTone) {
        removeClassName(tone.className());
        tone = newTone;
        addClassName(tone.className());
        setText(text);
    }
}
