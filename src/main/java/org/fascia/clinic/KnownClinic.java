package org.fascia.clinic;

import org.fascia.shared.ClinicId;

/** A clinic as the whole organization knows it. */
record KnownClinic(ClinicId id, ClinicFacts facts, boolean active) {

    ClinicListItem listItem() {
        return new ClinicListItem(
                id, facts.name(), facts.address().city(), facts.address().country(), facts.zone(), active);
    }

    ClinicContact contact() {
        return new ClinicContact(
                id,
                facts.name(),
                facts.phone(),
                facts.email(),
                facts.address().country(),
                facts.emergency(),
                facts.zone(),
                facts.address().lines());
    }
}
