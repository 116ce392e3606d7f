package org.fascia.homecare;

import org.fascia.shared.Text;

/** Closes an alert with what was done about it. */
public record HandleAlert(AlertId alert, String note) {

    private static final int LONGEST = 1_000;

    public HandleAlert {
        note = Text.required("note", note, LONGEST);
    }
}
