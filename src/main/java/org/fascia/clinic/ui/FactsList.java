package org.fascia.clinic.ui;

import java.util.Locale;
import org.fascia.clinic.ClinicFacts;
import org.fascia.shared.ui.DefinitionList;

/** What a clinic says of itself, but for its name. */
class FactsList extends DefinitionList {

    FactsList(ClinicFacts facts) {
        var address = facts.address();
        fact(getTranslation("clinic.facts.address"), String.join(", ", address.lines()));
        fact(
                getTranslation("clinic.field.country"),
                Locale.of("", address.country()).getDisplayCountry(getLocale()));
        fact(
                getTranslation("clinic.field.phone"),
                facts.phone() == null ? null : facts.phone().display());
        fact(
                getTranslation("clinic.field.email"),
                facts.email() == null ? null : facts.email().value());
        fact(getTranslation("clinic.field.zone"), facts.zone().getId());
        fact(getTranslation("clinic.field.emergencyNumber"), facts.emergency());
    }
}
