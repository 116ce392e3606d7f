package org.fascia.clinic;

import java.sql.Timestamp;
import java.util.UUID;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.NotFound;
import org.fascia.shared.StaleRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organization that one belongs to. */
@Service
@Transactional
@PreAuthorize("@access.signedIn()")
public class Organizations {

    private final OrganizationReader organization;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ClinicChanges changes;
    private final ApplicationEventPublisher events;

    Organizations(
            OrganizationReader organization,
            JdbcClient jdbc,
            CurrentUser user,
            ClinicChanges changes,
            ApplicationEventPublisher events) {
        this.organization = organization;
        this.jdbc = jdbc;
        this.user = user;
        this.changes = changes;
        this.events = events;
    }

    /** One's own organization. */
    @Transactional(readOnly = true)
    public OrganizationInfo own() {
        return new OrganizationInfo(organization.own().name());
    }

    @PreAuthorize("@access.owner()")
    @Transactional(readOnly = true)
    public OrganizationSettings settings() {
        return jdbc.sql("select name, version from organization where organization_id = ?")
                .param(user.organizationId().value())
                .query((row, number) -> new OrganizationSettings(row.getString("name"), row.getLong("version")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @throws StaleRecord if somebody else renamed it since it was read */
    @PreAuthorize("@access.owner()")
    public void rename(RenameOrganization command) {
        var id = user.organizationId().value();
        var present = jdbc.sql(
                        "select version, changed_by, changed_at from organization where organization_id = ? for update")
                .param(id)
                .query((row, number) -> new LastChange(
                        row.getLong("version"),
                        row.getObject("changed_by", UUID.class),
                        row.getTimestamp("changed_at")))
                .optional()
                .orElseThrow(NotFound::new);
        changes.refuseStale(
                present.version(), command.version(), present.by(), present.at().toInstant());
        var by = changes.by();
        jdbc.sql("""
                        update organization set name = ?, changed_at = ?, changed_by = ?, version = version + 1
                        where organization_id = ?
                        """)
                .param(command.name())
                .param(Timestamp.from(changes.now()))
                .param(by == null ? null : by.value())
                .param(id)
                .update();
        events.publishEvent(Audited.change("organization.renamed", id));
    }

    private record LastChange(long version, @Nullable UUID by, Timestamp at) {}
}
