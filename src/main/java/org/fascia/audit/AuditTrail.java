package org.fascia.audit;

import java.sql.Timestamp;
import java.time.Clock;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what other modules publish as {@link Audited}; if it cannot, the act itself is rolled back. */
@Component
class AuditTrail {

    private static final String ENTRY = """
            insert into audit_entry (organization_id, id, at, account_id, kind, act, clinic_id, patient_id, subject_id, purpose)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Audited act) {
        var account = user.accountIdOrNull();
        jdbc.sql(ENTRY)
                .param(user.organizationId().value())
                .param(Ids.next())
                .param(Timestamp.from(clock.instant()))
                .param(account == null ? null : account.value())
                .param(act.kind().name())
                .param(act.act())
                .param(act.clinic() == null ? null : act.clinic().value())
                .param(act.patient() == null ? null : act.patient().value())
                .param(act.subjectId())
                .param(act.purpose())
                .update();
    }
}
