package org.fascia.clinic;

import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Adds a service, or changes what one is.
 *
 * @param minutes how long it takes, in steps of five
 * @param version of the state that was read; null for a new service
 */
public record SaveService(
        ServiceId id,
        ClinicId clinic,
        String name,
        int minutes,
        Price price,
        @Nullable Long version) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 480;
    public static final int STEP = 5;

    public SaveService {
        name = Text.required("name", name, 100);
        if (minutes < SHORTEST || minutes > LONGEST || minutes % STEP != 0) {
            throw InvalidInput.at("minutes", "clinic.service.minutes", SHORTEST, LONGEST, STEP);
        }
    }
}
