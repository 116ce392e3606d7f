package org.fascia.homecare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Days on which an assignment rests. */
@Entity
class AssignmentPause {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID assignmentId;
    private UUID patientId;
    private UUID clinicId;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private Pause.Cause cause;

    private @Nullable String note;
    private @Nullable UUID pausedBy;
    private Instant pausedAt;
    private @Nullable UUID resumedBy;
    private @Nullable Instant resumedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    AssignmentPause(
            UUID id,
            AssignmentId assignment,
            PatientId patient,
            ClinicId clinic,
            Pause pause,
            @Nullable String note,
            @Nullable AccountId by,
            Instant now) {
        this.id = id;
        this.assignmentId = assignment.value();
        this.patientId = patient.value();
        this.clinicId = clinic.value();
        this.fromDay = pause.from();
        this.untilDay = pause.until();
        this.cause = pause.cause();
        this.note = note;
        this.pausedBy = by == null ? null : by.value();
        this.pausedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected AssignmentPause() {}

    Pause.Cause cause() {
        return cause;
    }

    boolean reaches(LocalDate day) {
        return untilDay == null || !untilDay.isBefore(day);
    }

    /** The day counts again; a pause that has not begun becomes none. */
    void resumeOn(LocalDate day, AccountId by, Instant now) {
        var last = day.minusDays(1);
        untilDay = last.isBefore(fromDay) ? fromDay.minusDays(1) : last;
        resumedBy = by.value();
        resumedAt = now;
    }
}
