package org.fascia.clinic;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fascia.security.CurrentUser;
import org.fascia.shared.ClinicId;
import org.fascia.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a clinic is closed out of turn: holidays, works, days of training. */
@Service
@Transactional
@PreAuthorize("@access.signedIn()")
public class Closures {

    private final JdbcClient jdbc;
    private final ClinicRepository clinics;
    private final CurrentUser user;
    private final ClinicChanges changes;

    Closures(JdbcClient jdbc, ClinicRepository clinics, CurrentUser user, ClinicChanges changes) {
        this.jdbc = jdbc;
        this.clinics = clinics;
        this.user = user;
        this.changes = changes;
    }

    /** The closures that end on that day or later, the next one first. */
    @Transactional(readOnly = true)
    public List<ClosureListItem> from(ClinicId clinic, LocalDate day) {
        return jdbc.sql("""
                        select id, starts_on, ends_on, reason from closure
                        where organization_id = ? and clinic_id = ? and ends_on >= ? order by starts_on, id
                        """)
                .params(user.organizationId().value(), clinic.value(), Date.valueOf(day))
                .query((row, number) -> new ClosureListItem(
                        new ClosureId(row.getObject("id", UUID.class)),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    @PreAuthorize("@access.adminOf(#command.clinic())")
    public void add(AddClosure command) {
        if (clinics.findById(command.clinic().value()).isEmpty()) {
            throw new NotFound();
        }
        int added = jdbc.sql("""
                        insert into closure (organization_id, id, clinic_id, starts_on, ends_on, reason, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (organization_id, id) do nothing
                        """)
                .param(user.organizationId().value())
                .param(command.id().value())
                .param(command.clinic().value())
                .param(Date.valueOf(command.startsOn()))
                .param(Date.valueOf(command.endsOn()))
                .param(command.reason())
                .param(Timestamp.from(changes.now()))
                .update();
        if (added == 1) {
            changes.audit("closure.added", command.id().value(), command.clinic());
        }
    }

    /** The clinic opens after all. */
    @PreAuthorize("@access.adminOf(#clinic)")
    public void remove(ClinicId clinic, ClosureId closure) {
        int removed = jdbc.sql("delete from closure where organization_id = ? and clinic_id = ? and id = ?")
                .params(user.organizationId().value(), clinic.value(), closure.value())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
        changes.audit("closure.removed", closure.value(), clinic);
    }
}
