package org.fascia.clinic;

import java.sql.Timestamp;
import java.time.Clock;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.security.SettingUp;
import org.fascia.shared.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an organization. The portal itself does it, at the set-up of a new group; no person may. */
@Service
@Transactional
@PreAuthorize("@access.system()")
public class OrganizationSetUp {

    private final JdbcClient jdbc;
    private final SettingUp tenants;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganizationSetUp(
            JdbcClient jdbc, SettingUp tenants, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** What the organization that the portal acts for is called. */
    @Transactional(readOnly = true)
    public String name() {
        return jdbc.sql("select name from organization where organization_id = ?")
                .param(user.organizationId().value())
                .query(String.class)
                .single();
    }

    /** Opens the organization that the portal acts for, and makes it a tenant; a second time changes nothing. */
    public void open(String name) {
        tenants.openTenant();
        var organization = user.organizationId().value();
        int opened = jdbc.sql("""
                        insert into organization (organization_id, name, changed_at) values (?, ?, ?)
                        on conflict (organization_id) do nothing
                        """)
                .params(
                        organization,
                        Text.required("organization", name, RenameOrganization.LONGEST_NAME),
                        Timestamp.from(clock.instant()))
                .update();
        if (opened == 1) {
            events.publishEvent(Audited.change("organization.opened", organization));
        }
    }
}
