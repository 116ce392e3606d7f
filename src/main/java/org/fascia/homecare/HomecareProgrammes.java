package org.fascia.homecare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fascia.assessment.Verdict;
import org.fascia.exercise.ExerciseId;
import org.fascia.homecare.ProgrammeOverview.LatestLog;
import org.fascia.patient.Patients;
import org.fascia.patient.SafetyState;
import org.fascia.shared.PatientId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's homecare as their therapists see it: what is assigned, how it goes, and what speaks against more. */
@Service
@Transactional
@PreAuthorize("@access.therapist()")
public class HomecareProgrammes {

    private static final int WEEK = 7;
    private static final int MONTH = 28;
    private static final int LATEST = 8;

    private final ProgrammeReader reader;
    private final Patients patients;
    private final HomecareGuard guard;
    private final HomecareChanges changes;

    HomecareProgrammes(ProgrammeReader reader, Patients patients, HomecareGuard guard, HomecareChanges changes) {
        this.reader = reader;
        this.patients = patients;
        this.guard = guard;
        this.changes = changes;
    }

    /** The programme, as far as it was assigned in the caller's clinics. */
    @PreAuthorize("@access.treats(#patient)")
    public ProgrammeOverview forPatient(PatientId patient) {
        changes.read("homecare.opened", patient);
        return again(patient);
    }

    /** The same for a screen that is open already: its opening was audited. */
    @PreAuthorize("@access.treats(#patient)")
    public ProgrammeOverview again(PatientId patient) {
        var window = new LogWindow(patients.zone(patient), changes.now());
        var today = window.today();
        var assigned = reader.assigned(patient);
        var told = reader.told(patient, today.minusDays(ProgrammeReader.DAYS_BACK));
        var safety = guard.safety(patient);
        var items =
                assigned.stream().map(one -> item(one, told, window, safety)).toList();
        var current = items.stream().filter(item -> !item.status().isOver()).toList();
        return new ProgrammeOverview(
                window.zone(),
                today,
                safety.isChecked(),
                current,
                items.stream()
                        .filter(item -> item.status().isOver())
                        .sorted(Comparator.comparing(AssignmentListItem::startsOn)
                                .reversed())
                        .toList(),
                current.stream().mapToInt(item -> item.dosage().minutesPerDay()).sum(),
                Adherence.sum(items.stream().map(AssignmentListItem::week).toList()),
                Adherence.sum(items.stream().map(AssignmentListItem::month).toList()),
                latest(assigned, told),
                today.minusDays(MONTH - 1L)
                        .datesUntil(today.plusDays(1))
                        .map(day ->
                                new PainOfDay(day, told.pain(day, PainMoment.BEFORE), told.pain(day, PainMoment.AFTER)))
                        .toList(),
                current.stream()
                        .filter(item -> item.pause() != null && item.pause().cause() == Pause.Cause.RED_ANSWER)
                        .map(AssignmentListItem::clinic)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What speaks against each exercise of the library for this patient; those that pass are missing. */
    @PreAuthorize("@access.treats(#patient)")
    public Map<ExerciseId, List<Verdict>> verdicts(PatientId patient) {
        return guard.verdicts(guard.safety(patient));
    }

    private AssignmentListItem item(AssignedExercise one, Told told, LogWindow window, SafetyState safety) {
        var logs = told.logs(one.id());
        return new AssignmentListItem(
                one.id(),
                one.clinic(),
                one.exercise(),
                one.dosage(),
                one.instructions(),
                one.overrideReason(),
                one.startsOn(),
                one.endsOn(),
                one.status(window.today()),
                one.course().pauseOn(window.today()),
                one.version(),
                Adherence.of(one.course(), logs, window, WEEK),
                Adherence.of(one.course(), logs, window, MONTH),
                logs.values().stream()
                        .max(Comparator.comparing(DoseLog::recordedAt))
                        .orElse(null),
                guard.verdicts(safety, one.exercise()));
    }

    private static List<LatestLog> latest(List<AssignedExercise> assigned, Told told) {
        return assigned.stream()
                .flatMap(one -> told.logs(one.id()).values().stream().map(log -> new LatestLog(one.exercise(), log)))
                .sorted(Comparator.comparing((LatestLog latest) -> latest.log().recordedAt())
                        .reversed())
                .limit(LATEST)
                .toList();
    }
}
