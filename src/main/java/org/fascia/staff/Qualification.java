package org.fascia.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a member of staff has learned or is registered for. */
@Entity
class Qualification {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    private UUID staffMemberId;
    private String title;
    private @Nullable String number;
    private @Nullable LocalDate validUntil;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    Qualification(SaveQualification command) {
        this.id = command.id().value();
        this.staffMemberId = command.member().value();
        change(command);
    }

    @SuppressWarnings("NullAway.Init")
    protected Qualification() {}

    long version() {
        return Objects.requireNonNull(version);
    }

    QualificationListItem listItem() {
        return new QualificationListItem(new QualificationId(id), title, number, validUntil, version());
    }

    final void change(SaveQualification command) {
        title = command.title();
        number = command.number();
        validUntil = command.validUntil();
    }
}
