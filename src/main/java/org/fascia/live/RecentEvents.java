package org.fascia.live;

import java.util.LinkedHashMap;

/** When what was heard last, for screens that were still reading then. It remembers as much as a busy minute brings. */
final class RecentEvents {

    private static final int MOST = 1_000;

    private final LinkedHashMap<LiveEvent, Long> moments = new LinkedHashMap<>();
    private long unknownUntil = System.nanoTime();

    synchronized void heard(LiveEvent event) {
        moments.putLast(event, System.nanoTime());
        if (moments.size() > MOST) {
            unknownUntil = moments.pollFirstEntry().getValue();
        }
    }

    /** Anything may have happened until now. */
    synchronized void missedSome() {
        moments.clear();
        unknownUntil = System.nanoTime();
    }

    /**
     * Whether the event came, or may have come, after the moment.
     *
     * @param moment as {@link System#nanoTime} has it
     */
    synchronized boolean since(LiveEvent event, long moment) {
        return moments.getOrDefault(event, unknownUntil) - moment > 0;
    }
}
