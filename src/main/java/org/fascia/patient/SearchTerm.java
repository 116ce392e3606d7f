package org.fascia.patient;

import java.util.List;
import org.fascia.patient.SearchToken.Kind;

/**
 * One of the things that somebody typed into the search. A patient must meet each term by any of its readings.
 *
 * @param readings at least one
 */
record SearchTerm(List<Reading> readings) {

    SearchTerm {
        readings = List.copyOf(readings);
    }

    /**
     * A range of tokens.
     *
     * @param from the first token that fits
     * @param below the first one that does not
     * @param rank 0 for what was typed, 1 for what only sounds so or is the less likely date
     */
    record Reading(Kind kind, String from, String below, int rank) {

        private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

        static Reading exactly(Kind kind, String token, int rank) {
            return new Reading(kind, token, token + "\u0001", rank);
        }

        static Reading beginning(Kind kind, String prefix, int rank) {
            return new Reading(kind, prefix, prefix + LAST_CHARACTER, rank);
        }
    }
}
