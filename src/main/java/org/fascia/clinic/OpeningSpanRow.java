package org.fascia.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One span of a clinic's week; spans are replaced together. */
@Entity
@Table(name = "opening_hours")
class OpeningSpanRow {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID clinicId;
    private short weekday;
    private LocalTime opensAt;
    private LocalTime closesAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    OpeningSpanRow(ClinicId clinic, OpeningSpan span) {
        this.id = Ids.next();
        this.clinicId = clinic.value();
        this.weekday = (short) span.day().getValue();
        this.opensAt = span.opens();
        this.closesAt = span.closes();
    }

    @SuppressWarnings("NullAway.Init")
    protected OpeningSpanRow() {}

    OpeningSpan span() {
        return new OpeningSpan(DayOfWeek.of(weekday), opensAt, closesAt);
    }
}
