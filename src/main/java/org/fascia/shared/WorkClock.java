package org.fascia.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The portal's clock. It tells the system's time, except where a worker has been sent to another moment for the length
 * of its work: the demo data are made that way, and time-bound rules tested.
 */
@Component
public class WorkClock extends Clock {

    private static final ScopedValue<Instant> MOVED = ScopedValue.newInstance();

    /** Runs the work as if it were that moment; threads that it does not wait for are not moved. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOVED, moment).run(work);
    }

    @Override
    public Instant instant() {
        return MOVED.isBound() ? MOVED.get() : Clock.systemUTC().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("ask the instant, and give the zone of the clinic or the patient");
    }
}
