package org.fascia.patient.ui;

import org.fascia.patient.DirectoryEntry;
import org.fascia.shared.ui.Tone;

/** The short words on a patient's safety. Somebody who was not checked never looks safe. */
final class SafetyWords {

    private SafetyWords() {}

    static String badgeKey(boolean hasFlag, boolean checked) {
        if (!checked) {
            return "patient.safety.unchecked";
        }
        return hasFlag ? "patient.safety.flagged" : "patient.safety.clear";
    }

    static String toneClass(DirectoryEntry entry) {
        return switch (tone(entry.hasSafetyFlag(), entry.safetyCheckedAt() != null)) {
            case DANGER -> "tone-danger";
            case NEEDS_YOU -> "tone-needs-you";
            case GOOD -> "tone-good";
            case NEUTRAL -> "tone-neutral";
        };
    }

    static Tone tone(boolean hasFlag, boolean checked) {
        if (!checked) {
            return Tone.NEEDS_YOU;
        }
        return hasFlag ? Tone.DANGER : Tone.NEUTRAL;
    }
}
