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
 * This node's ear: one connection of its own that listens, and hands every event to the screens that asked for it. When
 * the database was away, each listener is called once after its return, since events may have been missed.
 */
@Component
public class LiveListeners implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveListeners.class);
    private static final int WAIT_MILLIS = 500;
    private static final int RETRY_MILLIS = 1_000;

    private final UnpooledConnections connections;
    private final Map<LiveEvent, List<Consumer<LiveEvent>>> listeners = new ConcurrentHashMap<>();
    private volatile @Nullable Thread ear;

    LiveListeners(UnpooledConnections connections) {
        this.connections = connections;
    }

    /** Calls the listener, on this node's listening thread, after every such event; closing ends it. */
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

    @Override
    public void start() {
        ear = Thread.ofPlatform().daemon().name("live-events").start(this::listenUntilStopped);
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

    private void listenUntilStopped() {
        boolean missed = false;
        while (isRunning()) {
            try (var connection = connections.open()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("listen " + Live.CHANNEL);
                }
                if (missed) {
                    listeners.keySet().forEach(this::deliver);
                }
                missed = true;
                hear(connection);
            } catch (SQLException away) {
                if (isRunning()) {
                    LOG.warn("Live events wait for the database: {}", away.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var notifications = postgres.getNotifications(WAIT_MILLIS);
            if (notifications != null) {
                for (var notification : notifications) {
                    deliver(LiveEvent.parse(notification.getParameter()));
                }
            }
        }
    }

    private void deliver(LiveEvent event) {
        for (var listener : listeners.getOrDefault(event, List.of())) {
            try {
                listener.accept(event);
            } catch (RuntimeException failure) {
                LOG.error("A screen could not take a live event of {}", event.topic(), failure);
            }
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
