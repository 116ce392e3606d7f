package org.fascia.staff;

import java.time.temporal.ChronoUnit;
import org.fascia.security.OneTimeLink;
import org.fascia.shared.Email;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints one-time links below the address that people see, which FASCIA_BASE_URL says. */
@Component
class ConsoleLinks {

    private final String address;

    ConsoleLinks(@Value("${fascia.base-url:http://localhost:${server.port:8080}}") String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    void print(Email recipient, OneTimeLink link) {
        System.out.println("Hand this link to " + recipient + ". It works once, until "
                + link.expiresAt().truncatedTo(ChronoUnit.MINUTES) + ":");
        System.out.println("  " + address + link.path());
    }
}
