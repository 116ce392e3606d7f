package org.fascia.homecare;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.database.AddedRow;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/** What a patient said about the programme as a whole, as it is stored. */
@Entity
@Table(name = "programme_answer")
class AnswerRow extends AddedRow {

    static final String RED = "RED";

    private UUID patientId;
    private UUID clinicId;
    private LocalDate onDay;
    private String moment;
    private int revision;
    private @Nullable Integer pain;
    private @Nullable String redAnswers;
    private @Nullable String note;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    AnswerRow(PatientId patient, ProgrammeAnswer answer) {
        super(answer.id());
        this.patientId = patient.value();
        this.clinicId = answer.clinic().value();
        this.onDay = answer.day();
        this.moment = answer.moment() == null ? RED : answer.moment().name();
        this.revision = answer.revision();
        this.pain = answer.pain() == null ? null : answer.pain().value();
        this.redAnswers = answer.redAnswers().isEmpty()
                ? null
                : answer.redAnswers().stream().sorted().map(RedAnswer::name).collect(Collectors.joining(","));
        this.note = answer.note();
        this.recordedAt = answer.recordedAt();
    }

    @SuppressWarnings("NullAway.Init")
    protected AnswerRow() {}
}
