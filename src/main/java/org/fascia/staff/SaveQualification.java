package org.fascia.staff;

import java.time.LocalDate;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Adds a qualification, or corrects one.
 *
 * @param version of the state that was read; null for a new one
 */
public record SaveQualification(
        QualificationId id,
        StaffMemberId member,
        String title,
        @Nullable String number,
        @Nullable LocalDate validUntil,
        @Nullable Long version) {

    public SaveQualification {
        title = Text.required("title", title, 150);
        number = Text.optional("number", number, 60);
        if (validUntil != null && validUntil.getYear() < 1950) {
            throw InvalidInput.at("validUntil", "staff.qualification.validUntil");
        }
    }
}
