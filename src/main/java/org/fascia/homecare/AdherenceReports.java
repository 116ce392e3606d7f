package org.fascia.homecare;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fascia.exercise.ExerciseId;
import org.fascia.patient.CareTeams;
import org.fascia.patient.Patients;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.PatientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of what is due is done, explained dose by dose. */
@Service
@Transactional
@PreAuthorize("@access.therapist()")
public class AdherenceReports {

    private static final int WEEK = 7;
    private static final int MONTH = 28;

    /** Of each patient the latest word only, so that one busy patient hides nobody. */
    private static final String LATEST = """
            select * from (
                select distinct on (l.patient_id) l.patient_id, a.exercise_code, l.outcome, l.skip_reason, l.note, l.recorded_at
                from dose_log l
                join homecare_assignment a on a.organization_id = l.organization_id and a.id = l.assignment_id
                where l.organization_id = ? and l.patient_id = any(?)
                order by l.patient_id, l.recorded_at desc) latest
            order by recorded_at desc limit ?
            """;

    private final ProgrammeReader reader;
    private final Patients patients;
    private final CareTeams careTeams;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdherenceReports(
            ProgrammeReader reader,
            Patients patients,
            CareTeams careTeams,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.patients = patients;
        this.careTeams = careTeams;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Of all that was assigned to a patient in the caller's clinics. */
    @PreAuthorize("@access.treats(#patient)")
    public AdherenceReport of(PatientId patient) {
        events.publishEvent(Audited.read("homecare.reported", patient, null));
        var window = new LogWindow(patients.zone(patient), clock.instant());
        var programme = reader.assigned(patient);
        var told = reader.told(patient, window.today().minusDays(MONTH));
        return new AdherenceReport(sum(programme, told, window, WEEK), sum(programme, told, window, MONTH));
    }

    /** What the patients whom the caller treats said last, one line for each, the newest first. */
    public List<LatestOfPatient> latest(int most) {
        var treated = careTeams.patientsOf(user.accountId()).stream()
                .map(PatientId::value)
                .toArray(UUID[]::new);
        return jdbc.sql(LATEST)
                .params(user.organizationId().value(), treated, most)
                .query((row, number) -> {
                    var skipReason = row.getString("skip_reason");
                    return new LatestOfPatient(
                            new PatientId(row.getObject("patient_id", UUID.class)),
                            new ExerciseId(row.getString("exercise_code")),
                            Outcome.valueOf(row.getString("outcome")),
                            skipReason == null ? null : SkipReason.valueOf(skipReason),
                            row.getString("note"),
                            row.getTimestamp("recorded_at").toInstant());
                })
                .list();
    }

    private static Adherence sum(List<AssignedExercise> programme, Told told, LogWindow window, int days) {
        return Adherence.sum(programme.stream()
                .map(one -> Adherence.of(one.course(), told.logs(one.id()), window, days))
                .toList());
    }
}
