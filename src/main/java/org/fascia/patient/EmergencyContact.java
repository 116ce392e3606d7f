package org.fascia.patient;

import org.fascia.shared.PhoneNumber;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call when something happens to the patient.
 *
 * @param relation to the patient, in their own words
 */
public record EmergencyContact(String name, @Nullable String relation, PhoneNumber phone) {

    public EmergencyContact {
        name = Text.required("emergencyName", name, 200);
        relation = Text.optional("emergencyRelation", relation, 100);
    }
}
