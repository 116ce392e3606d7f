package org.fascia.clinic;

import java.util.List;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;

/**
 * Offers a service of one clinic in others too.
 *
 * @param from the clinic that offers it
 */
public record CopyService(ServiceId service, ClinicId from, List<Copy> copies) {

    /**
     * One copy.
     *
     * @param id made when the form opened: the same copy sent twice is one
     * @param price in what people pay with there
     */
    public record Copy(ServiceId id, ClinicId to, Price price) {}

    public CopyService {
        copies = List.copyOf(copies);
        if (copies.isEmpty()) {
            throw InvalidInput.at("clinics", "clinic.service.copy.nowhere");
        }
    }
}
