package org.fascia.clinic;

import java.time.Clock;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.Text;
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

    static final int LONGEST_NAME = 100;

    private final OrganizationReader organization;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organizations(
            OrganizationReader organization,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organization = organization;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** One's own organization. */
    @Transactional(readOnly = true)
    public OrganizationInfo own() {
        return new OrganizationInfo(organization.own().name());
    }

    /** Gives the organization another name. */
    @PreAuthorize("@access.owner()")
    public void rename(String name) {
        var organization = user.organizationId().value();
        jdbc.sql("update organization set name = ?, changed_at = ? where organization_id = ?")
                .params(
                        Text.required("name", name, LONGEST_NAME),
                        java.sql.Timestamp.from(clock.instant()),
                        organization)
                .update();
        events.publishEvent(Audited.change("organization.renamed", organization));
    }
}
