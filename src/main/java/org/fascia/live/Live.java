package org.fascia.live;

import java.util.UUID;
import org.fascia.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Announces changes; PostgreSQL delivers them when the transaction commits, and not at all if it does not. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("@access.signedIn() or @access.system()")
public class Live {

    static final String CHANNEL = "fascia_live";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    Live(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    public void publish(String topic, UUID id) {
        var event = new LiveEvent(user.organizationId(), topic, id);
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, event.payload())
                .query((row, number) -> event)
                .list();
    }
}
