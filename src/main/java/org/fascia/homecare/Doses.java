package org.fascia.homecare;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.database.ConstraintNames;
import org.fascia.homecare.MyDay.EarlierDay;
import org.fascia.homecare.MyExercise.MyDose;
import org.fascia.live.Live;
import org.fascia.patient.OwnRecord;
import org.fascia.patient.Patients;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.security.Elevation;
import org.fascia.security.Purpose;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's own programme: what is due, and what the patient says about it. Days are those of the patient's calendar. */
@Service
@Transactional
@PreAuthorize("@access.patient()")
public class Doses {

    private final Patients patients;
    private final ProgrammeReader reader;
    private final LogRowRepository logs;
    private final AnswerRowRepository answers;
    private final AssignmentPauseRepository pauses;
    private final Watching watching;
    private final AlertRaising alerts;
    private final Elevation elevation;
    private final CurrentUser user;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doses(
            Patients patients,
            ProgrammeReader reader,
            LogRowRepository logs,
            AnswerRowRepository answers,
            AssignmentPauseRepository pauses,
            Watching watching,
            AlertRaising alerts,
            Elevation elevation,
            CurrentUser user,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.patients = patients;
        this.reader = reader;
        this.logs = logs;
        this.answers = answers;
        this.pauses = pauses;
        this.watching = watching;
        this.alerts = alerts;
        this.elevation = elevation;
        this.user = user;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** Today, and what lies around it. */
    public MyDay day() {
        return day(read());
    }

    private static MyDay day(Mine mine) {
        var today = mine.window().today();
        var courses = mine.programme().stream().map(AssignedExercise::course).toList();
        var current =
                mine.programme().stream().filter(one -> !one.isOver(today)).toList();
        return new MyDay(
                mine.own(),
                today,
                mine.exercisesOn(today),
                earlier(mine),
                !current.isEmpty(),
                mine.rests(Set.of(Pause.Cause.RED_ANSWER)),
                mine.rests(Set.of(Pause.Cause.THERAPIST, Pause.Cause.SAFETY_FLAG)),
                mine.told().pain(today, PainMoment.BEFORE),
                mine.told().pain(today, PainMoment.AFTER),
                week(mine),
                current.stream()
                        .filter(one -> !one.course().dosesOn(today.plusDays(1)).isEmpty())
                        .map(AssignedExercise::exercise)
                        .toList(),
                Streak.of(courses, mine.told().logs(), today, today.minusDays(ProgrammeReader.DAYS_BACK)));
    }

    /** One exercise of the own programme with its doses of today; over or paused, it can still be read. */
    public MyExercise exercise(AssignmentId id) {
        var mine = read();
        return mine.find(id)
                .map(one -> mine.exercise(one, mine.window().today()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Says what became of a dose; the same log sent twice is one.
     *
     * @return the day as it stands now
     * @throws InvalidInput if the dose is not due, was told already, lies ahead or too far back
     */
    public MyDay log(LogDose command) {
        var mine = read();
        if (mine.told().log(command.id()).isPresent()) {
            return day(mine);
        }
        var assigned = mine.find(command.assignment()).orElseThrow(NotFound::new);
        if (mine.told().logs(assigned.id()).containsKey(command.dose())) {
            throw twice();
        }
        var log = write(mine, assigned, command);
        return toldDoses(mine, List.of(log));
    }

    /**
     * Says that several doses were done; those that were told meanwhile stay as they were told.
     *
     * @return the day as it stands now
     */
    public MyDay logAll(List<LogDose> commands) {
        var mine = read();
        var written = new ArrayList<DoseLog>();
        for (var command : commands) {
            var assigned = mine.find(command.assignment()).orElseThrow(NotFound::new);
            if (!mine.told().logs(assigned.id()).containsKey(command.dose())) {
                written.add(write(mine, assigned, command));
            }
        }
        return written.isEmpty() ? day(mine) : toldDoses(mine, written);
    }

    /**
     * Says on the same day that a dose went otherwise.
     *
     * @return the day as it stands now
     * @throws InvalidInput if the day is over, or it was corrected on another screen
     */
    public MyDay correct(CorrectDose command) {
        var mine = read();
        if (mine.told().log(command.id()).isPresent()) {
            return day(mine);
        }
        var log = mine.told().log(command.corrects()).orElseThrow(this::twice);
        var window = mine.window();
        if (!LocalDate.ofInstant(log.recordedAt(), window.zone()).equals(window.today())) {
            throw InvalidInput.because("homecare.correct.tooLate");
        }
        var assigned = mine.find(log.assignment()).orElseThrow(NotFound::new);
        var corrected = new DoseLog(
                command.id(),
                log.assignment(),
                log.dose(),
                log.performedAt(),
                window.now(),
                command.outcome(),
                command.skipReason(),
                command.effort(),
                command.note(),
                log.late(),
                log.revision() + 1);
        save(assigned, corrected);
        return toldDoses(mine, List.of(corrected));
    }

    /** Says the pain of today, before or after the whole programme. */
    public void pain(TellPain command) {
        var mine = read();
        if (mine.told().hasAnswer(command.id())) {
            return;
        }
        var today = mine.window().today();
        var id = command.id();
        var said = new ArrayList<>(mine.told().answers());
        for (var clinic : mine.clinics()) {
            var answer = new ProgrammeAnswer(
                    id,
                    clinic,
                    today,
                    command.moment(),
                    command.pain(),
                    Set.of(),
                    null,
                    mine.told().revisions(clinic, today, command.moment()),
                    mine.window().now());
            save(mine, answer);
            said.add(answer);
            id = Ids.next();
        }
        var told = new Told(mine.told().logs(), said);
        mine.clinics().forEach(clinic -> watching.pain(mine.own().id(), clinic, mine.programme(), told, mine.window()));
        done(mine, "homecare.painRecorded");
    }

    /** Tells of signs that stop the programme: it rests from now on, and the therapists are told. */
    public void redAnswers(TellRedAnswers command) {
        var mine = read();
        if (mine.told().hasAnswer(command.id())) {
            return;
        }
        var today = mine.window().today();
        var id = command.id();
        for (var clinic : mine.clinics()) {
            save(
                    mine,
                    new ProgrammeAnswer(
                            id,
                            clinic,
                            today,
                            null,
                            null,
                            command.answers(),
                            command.note(),
                            mine.told().revisions(clinic, today, null),
                            mine.window().now()));
            alerts.raise(
                    Purpose.HEAR_THE_PATIENT,
                    mine.own().id(),
                    clinic,
                    id.toString(),
                    new AlertFacts.Red(
                            today, command.answers().stream().sorted().toList(), command.note()));
            id = Ids.next();
        }
        stopProgramme(mine);
        done(mine, "homecare.redAnswered");
    }

    private void stopProgramme(Mine mine) {
        var today = mine.window().today();
        elevation.elevate(Purpose.HEAR_THE_PATIENT, () -> {
            mine.programme().stream()
                    .filter(one -> !one.isOver(today) && !mine.isStopped(one))
                    .forEach(one -> pauses.save(new AssignmentPause(
                            Ids.next(),
                            one.id(),
                            one.patient(),
                            one.clinic(),
                            new Pause(today, null, Pause.Cause.RED_ANSWER),
                            null,
                            user.accountId(),
                            mine.window().now())));
            return mine;
        });
    }

    private DoseLog write(Mine mine, AssignedExercise assigned, LogDose command) {
        var window = mine.window();
        var performedAt = Objects.requireNonNullElse(command.performedAt(), window.now());
        window.check(command.dose(), performedAt);
        if (!assigned.course().dosesOn(command.dose().dueOn()).contains(command.dose())) {
            throw InvalidInput.at("dose", "homecare.log.notDue");
        }
        var log = new DoseLog(
                command.id(),
                assigned.id(),
                command.dose(),
                performedAt,
                window.now(),
                command.outcome(),
                command.skipReason(),
                command.effort(),
                command.note(),
                window.isLate(command.dose(), performedAt),
                0);
        save(assigned, log);
        return log;
    }

    private void save(AssignedExercise assigned, DoseLog log) {
        try {
            logs.saveAndFlush(new LogRow(assigned, log));
        } catch (DataIntegrityViolationException refusal) {
            if (ConstraintNames.violated(refusal, "dose_log_once")) {
                throw twice();
            }
            throw refusal;
        }
    }

    private void save(Mine mine, ProgrammeAnswer answer) {
        try {
            answers.saveAndFlush(new AnswerRow(mine.own().id(), answer));
        } catch (DataIntegrityViolationException refusal) {
            if (ConstraintNames.violated(refusal, "programme_answer_once")) {
                throw twice();
            }
            throw refusal;
        }
    }

    private MyDay toldDoses(Mine mine, List<DoseLog> written) {
        var said = Stream.concat(mine.told().allLogs(), written.stream()).toList();
        var told = Told.of(said, mine.told().answers());
        if (written.stream().anyMatch(log -> !log.outcome().performed())) {
            var touched = written.stream().map(DoseLog::assignment).collect(Collectors.toUnmodifiableSet());
            watching.doses(
                    mine.own().id(),
                    mine.programme().stream()
                            .filter(one -> touched.contains(one.id()))
                            .toList(),
                    told,
                    mine.window());
        }
        done(mine, "homecare.logged");
        return day(new Mine(mine.own(), mine.window(), mine.programme(), told));
    }

    private void done(Mine mine, String act) {
        events.publishEvent(Audited.change(act, null).of(mine.own().id()));
        live.publish(HomecareAssignments.TOPIC, mine.own().id().value());
    }

    private static List<EarlierDay> earlier(Mine mine) {
        var window = mine.window();
        return window.firstOpenDay()
                .datesUntil(window.today())
                .sorted(java.util.Comparator.reverseOrder())
                .map(day -> new EarlierDay(
                        day,
                        mine.exercisesOn(day).stream()
                                .filter(exercise -> !exercise.isFinished())
                                .toList()))
                .filter(day -> !day.exercises().isEmpty())
                .toList();
    }

    private static List<MyWeekDay> week(Mine mine) {
        var today = mine.window().today();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusDays(7))
                .map(day -> new MyWeekDay(day, mine.state(day), day.equals(today)))
                .toList();
    }

    private Mine read() {
        var own = patients.own();
        Instant now = clock.instant();
        var window = new LogWindow(own.zone(), now);
        var programme = reader.assigned(own.id());
        var told = reader.told(own.id(), window.today().minusDays(ProgrammeReader.DAYS_BACK));
        return new Mine(own, window, programme, told);
    }

    private InvalidInput twice() {
        return InvalidInput.at("dose", "homecare.log.twice");
    }

    /** A patient's own programme as it was read, with what they said about it. */
    private record Mine(OwnRecord own, LogWindow window, List<AssignedExercise> programme, Told told) {

        java.util.Optional<AssignedExercise> find(AssignmentId id) {
            return programme.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        /** The clinics whose programme runs; before and after it, those where the patient is enrolled. */
        List<ClinicId> clinics() {
            var running = programme.stream()
                    .filter(one -> !one.isOver(window.today()))
                    .map(AssignedExercise::clinic)
                    .distinct()
                    .toList();
            return running.isEmpty() ? own.clinics() : running;
        }

        boolean rests(Set<Pause.Cause> causes) {
            return programme.stream()
                    .filter(one -> !one.isOver(window.today()))
                    .map(one -> one.course().pauseOn(window.today()))
                    .anyMatch(pause -> pause != null && causes.contains(pause.cause()));
        }

        boolean isStopped(AssignedExercise one) {
            return one.course().pauses().stream()
                    .anyMatch(pause -> pause.cause() == Pause.Cause.RED_ANSWER && pause.until() == null);
        }

        List<MyExercise> exercisesOn(LocalDate day) {
            return programme.stream()
                    .map(one -> exercise(one, day))
                    .filter(exercise -> !exercise.doses().isEmpty())
                    .toList();
        }

        MyExercise exercise(AssignedExercise one, LocalDate day) {
            var logs = told.logs(one.id());
            return new MyExercise(
                    one.id(),
                    one.exercise(),
                    one.course().dosageOn(day),
                    one.instructions(),
                    one.course().dosesOn(day).stream()
                            .map(dose ->
                                    new MyDose(dose, Adherence.state(dose, logs.get(dose), window), logs.get(dose)))
                            .toList());
        }

        MyWeekDay.State state(LocalDate day) {
            var doses = exercisesOn(day).stream()
                    .flatMap(exercise -> exercise.doses().stream())
                    .toList();
            if (doses.isEmpty()) {
                boolean paused = programme.stream()
                        .anyMatch(
                                one -> one.course().covers(day) && one.course().pauseOn(day) != null);
                return paused ? MyWeekDay.State.PAUSED : MyWeekDay.State.REST;
            }
            long performed =
                    doses.stream().filter(dose -> dose.state().performed()).count();
            if (performed == doses.size()) {
                return MyWeekDay.State.DONE;
            }
            if (performed > 0) {
                return MyWeekDay.State.PARTLY;
            }
            if (day.isAfter(window.today())) {
                return MyWeekDay.State.AHEAD;
            }
            return doses.stream().anyMatch(dose -> dose.state() == DoseState.OPEN)
                    ? MyWeekDay.State.OPEN
                    : MyWeekDay.State.MISSED;
        }
    }
}
