package org.fascia.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.UUID;
import org.fascia.live.LiveEvent;
import org.fascia.live.LiveListeners;
import org.fascia.security.CurrentUser;
import org.fascia.security.RequestMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a screen follow changes while it is open; its update runs with the rights of that moment. */
@org.springframework.stereotype.Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final LiveListeners listeners;
    private final CurrentUser user;

    LiveUpdates(LiveListeners listeners, CurrentUser user) {
        this.listeners = listeners;
        this.user = user;
    }

    /**
     * Runs the update after each event while the component is attached, and for one that came since the request began in
     * which it is attached, as the screen may have read before. If the person has lost their rights since, the
     * page is loaded again instead, which shows them what they may still see.
     */
    public void on(Component screen, String topic, UUID id, Runnable update) {
        var event = new LiveEvent(user.organizationId(), topic, id);
        screen.addAttachListener(attached -> {
            var ui = attached.getUI();
            var stop = listeners.listen(event, changed -> push(ui, update));
            if (listeners.heardSince(event, RequestMemory.begun())) {
                push(ui, update);
            }
            screen.addDetachListener(detached -> {
                stop.run();
                detached.unregisterListener();
            });
        });
    }

    private void push(UI ui, Runnable update) {
        try {
            ui.access(() -> {
                try (var memory = RequestMemory.begin()) {
                    if (user.isPresent()) {
                        update.run();
                    } else {
                        ui.getPage().reload();
                    }
                }
            });
        } catch (UIDetachedException closed) {
            LOG.debug("A screen closed while an event was on its way", closed);
        }
    }
}
