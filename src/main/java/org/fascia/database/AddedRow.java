package org.fascia.database;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** A row of a tenant that is added once and never changes after: saving it inserts it, without a look for an earlier one. */
@MappedSuperclass
public abstract class AddedRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @TenantId
    private UUID organizationId;

    @SuppressWarnings("NullAway.Init")
    protected AddedRow(UUID id) {
        this.id = id;
    }

    @SuppressWarnings("NullAway.Init")
    protected AddedRow() {}

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
