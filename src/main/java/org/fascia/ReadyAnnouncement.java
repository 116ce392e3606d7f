package org.fascia;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person at the console where the portal is, once it serves. */
@Component
class ReadyAnnouncement {

    @EventListener
    @Order(0)
    void announce(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println("Fascia is ready: http://localhost:"
                    + context.getWebServer().getPort());
        }
    }
}
