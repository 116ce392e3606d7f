package org.fascia.database;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets those that write under one id in the same moment do it one after the other: the second sees what the first did. */
@Component
public class OneAtATime {

    private final JdbcClient jdbc;

    OneAtATime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until no other transaction is in its turn, and keeps the turn to the end of the running one.
     *
     * @param id that of the form, or of the record whose rule spans several rows
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .query((row, number) -> id)
                .list();
    }
}
