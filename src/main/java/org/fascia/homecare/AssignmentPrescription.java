package org.fascia.homecare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fascia.database.AddedRow;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.DosageSide;
import org.fascia.exercise.Tempo;
import org.jspecify.annotations.Nullable;

/** How much of an assigned exercise to do, true from a day on. It never changes; a change is the next one. */
@Entity
class AssignmentPrescription extends AddedRow {

    private UUID assignmentId;
    private UUID patientId;
    private UUID clinicId;
    private int number;
    private LocalDate fromDay;

    @Enumerated(EnumType.STRING)
    private DosageSide side;

    private int sets;
    private @Nullable Integer repetitions;
    private @Nullable Integer holdSeconds;
    private int restSeconds;

    @Enumerated(EnumType.STRING)
    private Tempo tempo;

    private @Nullable String load;
    private int timesPerDay;
    private String days;
    private int painCeiling;
    private @Nullable String equipment;
    private @Nullable String cues;
    private @Nullable String mistakes;
    private @Nullable String easier;
    private @Nullable String harder;
    private @Nullable String stopRule;
    private @Nullable String overrideReason;
    private @Nullable String changeReason;
    private UUID savedBy;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    AssignmentPrescription(
            HomecareAssignment assignment,
            int number,
            LocalDate fromDay,
            Dosage dosage,
            Instructions instructions,
            @Nullable String overrideReason,
            @Nullable String changeReason) {
        super(org.fascia.shared.Ids.next());
        this.assignmentId = assignment.id().value();
        this.patientId = assignment.patient().value();
        this.clinicId = assignment.clinic().value();
        this.number = number;
        this.fromDay = fromDay;
        this.side = dosage.side();
        this.sets = dosage.sets();
        this.repetitions = dosage.repetitions();
        this.holdSeconds = dosage.holdSeconds();
        this.restSeconds = dosage.restSeconds();
        this.tempo = dosage.tempo();
        this.load = dosage.load();
        this.timesPerDay = dosage.timesPerDay();
        this.days = dosage.days().toString();
        this.painCeiling = dosage.painCeiling().value();
        this.equipment = instructions.equipment();
        this.cues = instructions.cues();
        this.mistakes = instructions.mistakes();
        this.easier = instructions.easier();
        this.harder = instructions.harder();
        this.stopRule = instructions.stopRule();
        this.overrideReason = overrideReason;
        this.changeReason = changeReason;
        this.savedBy = assignment.savedBy().value();
        this.savedAt = assignment.savedAt();
    }

    @SuppressWarnings("NullAway.Init")
    protected AssignmentPrescription() {}
}
