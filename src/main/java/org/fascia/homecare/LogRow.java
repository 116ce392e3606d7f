package org.fascia.homecare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fascia.database.AddedRow;
import org.jspecify.annotations.Nullable;

/** What a patient said about a dose, as it is stored. */
@Entity
@Table(name = "dose_log")
class LogRow extends AddedRow {

    private UUID assignmentId;
    private UUID patientId;
    private UUID clinicId;
    private LocalDate dueOn;
    private int ordinal;
    private int revision;
    private Instant performedAt;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable SkipReason skipReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Effort effort;

    private @Nullable String note;
    private boolean late;

    @SuppressWarnings("NullAway.Init")
    LogRow(AssignedExercise assigned, DoseLog log) {
        super(log.id().value());
        this.assignmentId = log.assignment().value();
        this.patientId = assigned.patient().value();
        this.clinicId = assigned.clinic().value();
        this.dueOn = log.dose().dueOn();
        this.ordinal = log.dose().ordinal();
        this.revision = log.revision();
        this.performedAt = log.performedAt();
        this.recordedAt = log.recordedAt();
        this.outcome = log.outcome();
        this.skipReason = log.skipReason();
        this.effort = log.effort();
        this.note = log.note();
        this.late = log.late();
    }

    @SuppressWarnings("NullAway.Init")
    protected LogRow() {}
}
