package org.fascia.shared;

import java.util.UUID;

/** A group of clinics, which is the tenant. */
public record OrganizationId(UUID value) {

    public static OrganizationId of(String text) {
        return new OrganizationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
