package org.fascia.homecare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.database.ConstraintNames;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The doses of a patient's own programme: what is due, and what became of it. Days are those of the patient's calendar. */
@Service
@Transactional
@PreAuthorize("@access.patient()")
public class Doses {

    private final OwnProgrammeReader reader;
    private final LogRowRepository logs;
    private final Watching watching;
    private final HomecareChanges changes;

    Doses(OwnProgrammeReader reader, LogRowRepository logs, Watching watching, HomecareChanges changes) {
        this.reader = reader;
        this.logs = logs;
        this.watching = watching;
        this.changes = changes;
    }

    /** Today, and what lies around it. */
    public MyDay day() {
        return reader.read().day();
    }

    /** One exercise of the own programme with its doses of today; over or paused, it can still be read. */
    public MyExercise exercise(AssignmentId id) {
        var mine = reader.read();
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
        changes.oneAtATime(command.id().value());
        var mine = reader.read();
        if (mine.told().log(command.id()).isPresent()) {
            return mine.day();
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
        commands.stream().map(command -> command.id().value()).sorted().forEach(changes::oneAtATime);
        var mine = reader.read();
        var written = new ArrayList<DoseLog>();
        for (var command : commands) {
            var assigned = mine.find(command.assignment()).orElseThrow(NotFound::new);
            if (!mine.told().logs(assigned.id()).containsKey(command.dose())) {
                written.add(write(mine, assigned, command));
            }
        }
        return written.isEmpty() ? mine.day() : toldDoses(mine, written);
    }

    /**
     * Says on the same day that a dose went otherwise.
     *
     * @return the day as it stands now
     * @throws InvalidInput if the day is over, or it was corrected on another screen
     */
    public MyDay correct(CorrectDose command) {
        changes.oneAtATime(command.id().value());
        var mine = reader.read();
        if (mine.told().log(command.id()).isPresent()) {
            return mine.day();
        }
        var log = mine.told().log(command.corrects()).orElseThrow(Doses::twice);
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

    private DoseLog write(OwnProgramme mine, AssignedExercise assigned, LogDose command) {
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

    private MyDay toldDoses(OwnProgramme mine, List<DoseLog> written) {
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
        changes.done("homecare.logged", mine.own().id(), null, null);
        return mine.with(told).day();
    }

    private static InvalidInput twice() {
        return InvalidInput.at("dose", "homecare.log.twice");
    }
}
