package org.fascia.homecare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fascia.homecare.AlertRules.PainReading;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PainScore;
import org.jspecify.annotations.Nullable;

/** What a patient said lately: of each dose and each question the latest word. */
record Told(Map<AssignmentId, Map<Dose, DoseLog>> logs, List<ProgrammeAnswer> answers) {

    static Told of(List<DoseLog> logs, List<ProgrammeAnswer> answers) {
        var byDose = new HashMap<AssignmentId, Map<Dose, DoseLog>>();
        logs.stream()
                .sorted(Comparator.comparingInt(DoseLog::revision))
                .forEach(log -> byDose.computeIfAbsent(log.assignment(), first -> new HashMap<>())
                        .put(log.dose(), log));
        return new Told(byDose, List.copyOf(answers));
    }

    Map<Dose, DoseLog> logs(AssignmentId assignment) {
        return logs.getOrDefault(assignment, Map.of());
    }

    Optional<DoseLog> log(DoseLogId id) {
        return allLogs().filter(log -> log.id().equals(id)).findFirst();
    }

    Stream<DoseLog> allLogs() {
        return logs.values().stream().flatMap(byDose -> byDose.values().stream());
    }

    @Nullable
    Instant lastRecorded() {
        return allLogs().map(DoseLog::recordedAt).max(Instant::compareTo).orElse(null);
    }

    boolean hasAnswer(UUID id) {
        return answers.stream().anyMatch(answer -> answer.id().equals(id));
    }

    @Nullable
    PainScore pain(LocalDate day, PainMoment moment) {
        return answers.stream()
                .filter(answer -> answer.day().equals(day) && answer.moment() == moment)
                .max(Comparator.comparingInt(ProgrammeAnswer::revision))
                .map(ProgrammeAnswer::pain)
                .orElse(null);
    }

    int revisions(ClinicId clinic, LocalDate day, @Nullable PainMoment moment) {
        return (int) answers.stream()
                .filter(answer ->
                        answer.clinic().equals(clinic) && answer.day().equals(day) && answer.moment() == moment)
                .count();
    }

    /** The latest word of each question about pain, the oldest first. */
    List<PainReading> readings() {
        record Question(LocalDate day, PainMoment moment) {}
        var latest = new LinkedHashMap<Question, PainReading>();
        answers.stream()
                .sorted(Comparator.comparing(ProgrammeAnswer::day).thenComparing(ProgrammeAnswer::recordedAt))
                .forEach(answer -> {
                    if (answer.moment() != null && answer.pain() != null) {
                        var question = new Question(answer.day(), answer.moment());
                        latest.remove(question);
                        latest.put(question, new PainReading(answer.day(), answer.pain()));
                    }
                });
        return new ArrayList<>(latest.values());
    }
}
