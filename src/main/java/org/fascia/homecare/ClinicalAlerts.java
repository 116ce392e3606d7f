package org.fascia.homecare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fascia.live.Live;
import org.fascia.patient.CareTeams;
import org.fascia.security.Access;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What therapists should see about patients at home. Each alert has one owner, the lead therapist when it was raised. */
@Service
@Transactional
@PreAuthorize("@access.therapist()")
public class ClinicalAlerts {

    private static final String ALERTS = """
            select a.id, a.patient_id, a.clinic_id, a.kind, a.facts, a.raised_at, a.owner_account_id,
                seen.id as seen_id, handled.account_id as handled_by, handled.at as handled_at, handled.note as handled_note
            from clinical_alert a
            left join clinical_alert_state seen
                on seen.organization_id = a.organization_id and seen.alert_id = a.id and seen.state = 'SEEN'
            left join clinical_alert_state handled
                on handled.organization_id = a.organization_id and handled.alert_id = a.id and handled.state = 'HANDLED'
            where a.organization_id = ?
            """;

    private static final String STATE = """
            insert into clinical_alert_state (organization_id, id, alert_id, patient_id, clinic_id, state, account_id, at, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint clinical_alert_state_once do nothing
            """;

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Access access;
    private final CareTeams careTeams;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json;

    ClinicalAlerts(
            JdbcClient jdbc,
            CurrentUser user,
            Access access,
            CareTeams careTeams,
            Live live,
            ApplicationEventPublisher events,
            Clock clock,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.user = user;
        this.access = access;
        this.careTeams = careTeams;
        this.live = live;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /** The open alerts that are the caller's own, of patients they treat or cover, or nobody's; the newest first. */
    public List<AlertItem> openForMe() {
        var me = user.accountId();
        var patients = careTeams.patientsOf(me).stream().map(PatientId::value).toArray(UUID[]::new);
        return jdbc.sql(ALERTS + """
                        and handled.id is null
                        and (a.owner_account_id = ? or a.owner_account_id is null or a.patient_id = any(?))
                        order by a.raised_at desc, a.id
                        """)
                .params(user.organizationId().value(), me.value(), patients)
                .query((row, number) -> item(row))
                .list();
    }

    /** The latest alerts of a patient, the open ones first. */
    @PreAuthorize("@access.treats(#patient)")
    public List<AlertItem> ofPatient(PatientId patient) {
        return jdbc.sql(ALERTS + "and a.patient_id = ? order by handled.id is not null, a.raised_at desc, a.id limit "
                        + SHOWN)
                .params(user.organizationId().value(), patient.value())
                .query((row, number) -> item(row))
                .list();
    }

    /** The caller has read it. */
    public void seen(AlertId id) {
        var alert = alert(id);
        if (write(alert, AlertState.SEEN, null)) {
            done(alert, "alert.acknowledged");
        }
    }

    /** The caller looks after it from now on, in place of its owner. */
    public void takeOver(AlertId id) {
        var alert = alert(id);
        jdbc.sql("update clinical_alert set owner_account_id = ? where organization_id = ? and id = ?")
                .params(user.accountId().value(), user.organizationId().value(), id.value())
                .update();
        done(alert, "alert.passed");
    }

    /** Closes it; the same one closed twice stays as it was closed first. */
    public void handle(HandleAlert command) {
        var alert = alert(command.alert());
        write(alert, AlertState.SEEN, null);
        if (write(alert, AlertState.HANDLED, command.note())) {
            done(alert, "alert.handled");
        }
    }

    private AlertItem alert(AlertId id) {
        return jdbc.sql(ALERTS + "and a.id = ?")
                .params(user.organizationId().value(), id.value())
                .query((row, number) -> item(row))
                .optional()
                .filter(alert -> access.treats(alert.patient()))
                .orElseThrow(NotFound::new);
    }

    private boolean write(AlertItem alert, AlertState state, @Nullable String note) {
        return jdbc.sql(STATE)
                        .param(user.organizationId().value())
                        .param(Ids.next())
                        .param(alert.id().value())
                        .param(alert.patient().value())
                        .param(alert.clinic().value())
                        .param(state.name())
                        .param(user.accountId().value())
                        .param(Timestamp.from(clock.instant()))
                        .param(note)
                        .update()
                > 0;
    }

    private void done(AlertItem alert, String act) {
        events.publishEvent(
                Audited.change(act, alert.id().value()).of(alert.patient()).at(alert.clinic()));
        live.publish(AlertRaising.TOPIC, alert.clinic().value());
        live.publish(HomecareAssignments.TOPIC, alert.patient().value());
    }

    private AlertItem item(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_account_id", UUID.class);
        var handledBy = row.getObject("handled_by", UUID.class);
        var handledAt = row.getTimestamp("handled_at");
        var state = handledBy != null
                ? AlertState.HANDLED
                : row.getObject("seen_id", UUID.class) == null ? AlertState.NEW : AlertState.SEEN;
        return new AlertItem(
                new AlertId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                json.readValue(row.getString("facts"), type(AlertKind.valueOf(row.getString("kind")))),
                row.getTimestamp("raised_at").toInstant(),
                owner == null ? null : new AccountId(owner),
                state,
                handledBy == null ? null : new AccountId(handledBy),
                handledAt == null ? null : handledAt.toInstant(),
                row.getString("handled_note"));
    }

    private static Class<? extends AlertFacts> type(AlertKind kind) {
        return switch (kind) {
            case RED -> AlertFacts.Red.class;
            case PAIN -> AlertFacts.Pain.class;
            case SUSPENDED -> AlertFacts.Suspended.class;
            case MISSED -> AlertFacts.Missed.class;
            case QUIET -> AlertFacts.Quiet.class;
        };
    }
}
