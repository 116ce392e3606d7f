package org.fascia.homecare;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.DosageSide;
import org.fascia.exercise.DoseDays;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.Tempo;
import org.fascia.security.CurrentUser;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PainScore;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a patient's programme in one statement, and what the patient said in another, however much there is. */
@Component
class ProgrammeReader {

    /** How far back screens and rules look at what was said. */
    static final int DAYS_BACK = 60;

    private static final String ASSIGNED = """
            select a.id, a.patient_id, a.clinic_id, a.exercise_code, a.starts_on, a.ends_on, a.stopped_on, a.version,
                p.from_day, p.side, p.sets, p.repetitions, p.hold_seconds, p.rest_seconds, p.tempo, p.load,
                p.times_per_day, p.days, p.pain_ceiling, p.equipment, p.cues, p.mistakes, p.easier, p.harder, p.stop_rule,
                p.override_reason,
                array(select q.from_day || '/' || coalesce(q.until_day::text, '') || '/' || q.cause
                    from assignment_pause q
                    where q.organization_id = a.organization_id and q.assignment_id = a.id
                    order by q.from_day, q.id) as pauses
            from homecare_assignment a
            join assignment_prescription p on p.organization_id = a.organization_id and p.assignment_id = a.id
            where a.organization_id = ? and a.patient_id = ?
            order by a.id, p.number
            """;

    private static final String TOLD = """
            select 'DOSE' as kind, l.id, l.clinic_id, l.assignment_id, l.due_on as day, l.ordinal, l.revision, l.performed_at,
                l.recorded_at, l.outcome as word, l.skip_reason, l.effort, l.note, l.late, null::integer as pain,
                null as red_answers
            from dose_log l where l.organization_id = ? and l.patient_id = ? and l.due_on >= ?
            union all
            select 'ANSWER', w.id, w.clinic_id, null, w.on_day, null, w.revision, null,
                w.recorded_at, w.moment, null, null, w.note, null, w.pain, w.red_answers
            from programme_answer w where w.organization_id = ? and w.patient_id = ? and w.on_day >= ?
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ProgrammeReader(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** All assignments of the patient that the caller may see, the oldest first. */
    List<AssignedExercise> assigned(PatientId patient) {
        var rows = new LinkedHashMap<UUID, List<Row>>();
        jdbc.sql(ASSIGNED)
                .params(user.organizationId().value(), patient.value())
                .query((row, number) -> row(row))
                .list()
                .forEach(row -> rows.computeIfAbsent(row.id(), first -> new ArrayList<>())
                        .add(row));
        return rows.values().stream().map(ProgrammeReader::assigned).toList();
    }

    /** What the patient said about the days from {@code from} on. */
    Told told(PatientId patient, LocalDate from) {
        var organization = user.organizationId().value();
        var logs = new ArrayList<DoseLog>();
        var answers = new ArrayList<ProgrammeAnswer>();
        jdbc.sql(TOLD)
                .params(organization, patient.value(), from, organization, patient.value(), from)
                .query(row -> {
                    if ("DOSE".equals(row.getString("kind"))) {
                        logs.add(log(row));
                    } else {
                        answers.add(answer(row));
                    }
                });
        return Told.of(logs, answers);
    }

    private static AssignedExercise assigned(List<Row> versions) {
        var latest = versions.getLast();
        var dosages = new TreeMap<LocalDate, Dosage>();
        versions.forEach(version -> dosages.put(version.fromDay(), version.dosage()));
        var lastDay = latest.endsOn();
        if (latest.stoppedOn() != null
                && (lastDay == null || !latest.stoppedOn().isAfter(lastDay))) {
            lastDay = latest.stoppedOn().minusDays(1);
        }
        var id = new AssignmentId(latest.id());
        return new AssignedExercise(
                id,
                latest.patient(),
                latest.clinic(),
                latest.exercise(),
                latest.startsOn(),
                latest.endsOn(),
                latest.stoppedOn(),
                latest.version(),
                latest.instructions(),
                latest.overrideReason(),
                new Course(id, latest.startsOn(), lastDay, dosages, latest.pauses()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                new ExerciseId(row.getString("exercise_code")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("stopped_on", LocalDate.class),
                row.getLong("version"),
                row.getObject("from_day", LocalDate.class),
                dosage(row),
                new Instructions(
                        row.getString("equipment"),
                        row.getString("cues"),
                        row.getString("mistakes"),
                        row.getString("easier"),
                        row.getString("harder"),
                        row.getString("stop_rule")),
                row.getString("override_reason"),
                pauses(row.getArray("pauses")));
    }

    private static Dosage dosage(ResultSet row) throws SQLException {
        return new Dosage(
                DosageSide.valueOf(row.getString("side")),
                row.getInt("sets"),
                row.getObject("repetitions", Integer.class),
                row.getObject("hold_seconds", Integer.class),
                row.getInt("rest_seconds"),
                Tempo.valueOf(row.getString("tempo")),
                row.getString("load"),
                row.getInt("times_per_day"),
                DoseDays.parse(row.getString("days")),
                new PainScore(row.getInt("pain_ceiling")));
    }

    private static List<Pause> pauses(Array pauses) throws SQLException {
        return Arrays.stream((String[]) pauses.getArray()).map(Pause::parse).toList();
    }

    private static DoseLog log(ResultSet row) throws SQLException {
        var skipReason = row.getString("skip_reason");
        var effort = row.getString("effort");
        return new DoseLog(
                new DoseLogId(row.getObject("id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new Dose(row.getObject("day", LocalDate.class), row.getInt("ordinal")),
                instant(row, "performed_at"),
                instant(row, "recorded_at"),
                Outcome.valueOf(row.getString("word")),
                skipReason == null ? null : SkipReason.valueOf(skipReason),
                effort == null ? null : Effort.valueOf(effort),
                row.getString("note"),
                row.getBoolean("late"),
                row.getInt("revision"));
    }

    private static ProgrammeAnswer answer(ResultSet row) throws SQLException {
        var moment = row.getString("word");
        var pain = row.getObject("pain", Integer.class);
        return new ProgrammeAnswer(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                moment.equals(AnswerRow.RED) ? null : PainMoment.valueOf(moment),
                pain == null ? null : new PainScore(pain),
                redAnswers(row.getString("red_answers")),
                row.getString("note"),
                row.getInt("revision"),
                instant(row, "recorded_at"));
    }

    private static Set<RedAnswer> redAnswers(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(",", -1)).map(RedAnswer::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column), column).toInstant();
    }

    /** One prescription of an assignment. */
    private record Row(
            UUID id,
            PatientId patient,
            ClinicId clinic,
            ExerciseId exercise,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate stoppedOn,
            long version,
            LocalDate fromDay,
            Dosage dosage,
            Instructions instructions,
            @Nullable String overrideReason,
            List<Pause> pauses) {}
}
