package org.fascia.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.fascia.database.UnpooledConnections;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This node's ear: one connection of its own that listens, and hands every event to the screens that asked for it, each
 * on a thread of its own. When the database was away, each listener is called once after its return, since events may
 * have been missed.
 */
@Component
public class LiveListeners implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveListeners.class);
    private static final int WAIT_MILLIS = 500;
    private static final int RETRY_MILLIS = 1_000;
    private static final int SILENT_WAITS = 20;
    private static final int ANSWER_SECONDS = 5;

    private final UnpooledConnections connections;
    private final Map<LiveEvent, List<Consumer<LiveEvent>>> listeners = new ConcurrentHashMap<>();
    private final RecentEvents recent = new RecentEvents();
    private volatile @Nullable Thread ear;

    LiveListeners(UnpooledConnections connections) {
        this.connections = connections;
    }

    /**
     * Calls the listener after every such event, on a thread that it may keep; what is returned ends it. An event of the
     * time before is asked for by {@link #heardSince}.
     */
    public Runnable listen(LiveEvent event, Consumer<LiveEvent> listener) {
        // In one step, lest a screen that closes meanwhile takes the new listener's list away.
        listeners.compute(event, (same, known) -> {
            var all = known == null ? new CopyOnWriteArrayList<Consumer<LiveEvent>>() : known;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(event, (same, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /**
     * Whether such an event came, or was perhaps missed, after the moment.
     *
     * @param moment as {@link System#nanoTime} has it
     */
    public boolean heardSince(LiveEvent event, long moment) {
        return recent.since(event, moment);
    }

    @Override
    public void start() {
        // Known before it runs, since it listens for as long as it is the known one.
        var listening = Thread.ofPlatform().daemon().name("live-events").unstarted(this::listenUntilStopped);
        ear = listening;
        listening.start();
    }

    @Override
    public void stop() {
        var running = ear;
        ear = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ear != null;
    }

    /** After a stop and a start another thread is the ear. */
    private boolean isEar() {
        return ear == Thread.currentThread();
    }

    private void listenUntilStopped() {
        while (isEar()) {
            try (var connection = connections.open()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("set application_name = 'fascia-live'; listen " + Live.CHANNEL);
                }
                recent.missedSome();
                listeners.keySet().forEach(this::deliver);
                hear(connection);
            } catch (SQLException | RuntimeException away) {
                if (isEar()) {
                    LOG.warn("Live events wait for the database: {}", away.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        int silent = 0;
        while (isEar()) {
            var notifications = postgres.getNotifications(WAIT_MILLIS);
            if (notifications == null || notifications.length == 0) {
                silent++;
            } else {
                silent = 0;
                for (var notification : notifications) {
                    take(notification.getParameter());
                }
            }
            if (silent >= SILENT_WAITS) {
                silent = 0;
                requireAnswer(connection);
            }
        }
    }

    /** A network that swallows everything looks like nothing to hear. */
    private static void requireAnswer(Connection connection) throws SQLException {
        if (!connection.isValid(ANSWER_SECONDS)) {
            throw new SQLException("it does not answer any more");
        }
    }

    private void take(String payload) {
        LiveEvent event;
        try {
            event = LiveEvent.parse(payload);
        } catch (IllegalArgumentException foreign) {
            LOG.warn("Something that is no live event came over its channel");
            return;
        }
        recent.heard(event);
        deliver(event);
    }

    /** A screen that takes long keeps neither another waiting nor the ear. */
    private void deliver(LiveEvent event) {
        for (var listener : listeners.getOrDefault(event, List.of())) {
            Thread.ofVirtual().name("live-update").start(() -> tell(listener, event));
        }
    }

    private static void tell(Consumer<LiveEvent> listener, LiveEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException failure) {
            LOG.error("A screen could not take a live event of {}", event.topic(), failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
