package org.fascia.homecare;

import java.sql.Timestamp;
import java.time.Clock;
import org.fascia.live.Live;
import org.fascia.patient.CareTeams;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.security.Elevation;
import org.fascia.security.Purpose;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Raises alerts on behalf of the portal: one for an occasion, and none while one of its kind is open. */
@Component
class AlertRaising {

    /** The topic of new and changed alerts, with the clinic's id. */
    static final String TOPIC = "alerts";

    private static final String RAISE = """
            insert into clinical_alert
                (organization_id, id, patient_id, clinic_id, kind, occasion, owner_account_id, raised_at, facts)
            select ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?::jsonb
            where ? or not exists (
                select 1 from clinical_alert a
                where a.organization_id = ? and a.patient_id = ? and a.clinic_id = ? and a.kind = ?
                and not exists (
                    select 1 from clinical_alert_state s
                    where s.organization_id = a.organization_id and s.alert_id = a.id and s.state = 'HANDLED'))
            on conflict on constraint clinical_alert_once do nothing
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final CareTeams careTeams;
    private final Elevation elevation;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json;

    AlertRaising(
            JdbcClient jdbc,
            CurrentUser user,
            CareTeams careTeams,
            Elevation elevation,
            Live live,
            ApplicationEventPublisher events,
            Clock clock,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.user = user;
        this.careTeams = careTeams;
        this.elevation = elevation;
        this.live = live;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param occasion what tells this occasion from others of its kind, such as the first dose of a run of missed ones
     */
    void raise(Purpose purpose, PatientId patient, ClinicId clinic, String occasion, AlertFacts facts) {
        elevation.elevate(purpose, () -> {
            if (insert(patient, clinic, occasion, facts)) {
                events.publishEvent(
                        Audited.change("alert.raised", null).of(patient).at(clinic));
                live.publish(TOPIC, clinic.value());
            }
            return patient;
        });
    }

    private boolean insert(PatientId patient, ClinicId clinic, String occasion, AlertFacts facts) {
        var owner = careTeams.lead(patient, clinic);
        var organization = user.organizationId().value();
        var kind = facts.kind();
        return jdbc.sql(RAISE)
                        .param(organization)
                        .param(AlertId.next().value())
                        .param(patient.value())
                        .param(clinic.value())
                        .param(kind.name())
                        .param(occasion)
                        .param(owner == null ? null : owner.value())
                        .param(Timestamp.from(clock.instant()))
                        .param(json.writeValueAsString(facts))
                        .param(kind == AlertKind.RED)
                        .param(organization)
                        .param(patient.value())
                        .param(clinic.value())
                        .param(kind.name())
                        .update()
                > 0;
    }
}
