package org.fascia.treatmentplan;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fascia.database.AddedRow;
import org.fascia.shared.AccountId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a plan said from one moment on. Its rows are kept by {@link PlanContentRows}. */
@Entity
@Immutable
class PlanVersion extends AddedRow {

    private UUID planId;
    private UUID patientId;
    private UUID clinicId;
    private int number;
    private @Nullable String reason;
    private String condition;
    private @Nullable String explanation;
    private int visitsPerWeek;
    private int visits;
    private LocalDate reviewOn;
    private Instant writtenAt;
    private UUID writtenBy;

    @SuppressWarnings("NullAway.Init")
    PlanVersion(
            PlanVersionId id,
            TreatmentPlan plan,
            int number,
            @Nullable String reason,
            PlanContent content,
            AccountId author,
            Instant now) {
        super(id.value());
        this.planId = plan.id().value();
        this.patientId = plan.patient().value();
        this.clinicId = plan.clinic().value();
        this.number = number;
        this.reason = reason;
        this.condition = content.condition();
        this.explanation = content.explanation();
        this.visitsPerWeek = content.visitsPerWeek();
        this.visits = content.visits();
        this.reviewOn = content.reviewOn();
        this.writtenAt = now;
        this.writtenBy = author.value();
    }

    @SuppressWarnings("NullAway.Init")
    protected PlanVersion() {}

    PlanVersionId id() {
        return new PlanVersionId(getId());
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    String condition() {
        return condition;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    PlanReview.Rhythm rhythm() {
        return new PlanReview.Rhythm(visitsPerWeek, visits, reviewOn);
    }

    PlanVersionDetail with(PlanContentRows.Rows rows) {
        return new PlanVersionDetail(id(), number, reason, new AccountId(writtenBy), writtenAt, content(rows));
    }

    private PlanContent content(PlanContentRows.Rows rows) {
        return new PlanContent(
                condition,
                explanation,
                visitsPerWeek,
                visits,
                reviewOn,
                rows.problems(),
                rows.goals(),
                rows.interventions());
    }
}
