package org.fascia.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A qualification or registration.
 *
 * @param number with a register or an association
 * @param validUntil the last day; null: it does not end
 */
public record QualificationListItem(
        QualificationId id,
        String title,
        @Nullable String number,
        @Nullable LocalDate validUntil,
        long version) {}
