package org.fascia.homecare;

import java.time.LocalDate;

/** One day of the week at a glance. */
public record MyWeekDay(LocalDate day, State state, boolean today) {

    /** What became of a day. */
    public enum State {
        /** All was done. */
        DONE,
        /** Something was done. */
        PARTLY,
        /** Nothing was done, though something was due. */
        MISSED,
        /** Something is due and still can be done. */
        OPEN,
        /** Something will be due. */
        AHEAD,
        /** Nothing is due. */
        REST,
        /** The programme rests. */
        PAUSED;

        public String messageKey() {
            return "homecare.day." + name();
        }
    }
}
