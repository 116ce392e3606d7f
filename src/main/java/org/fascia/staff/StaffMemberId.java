package org.fascia.staff;

import java.util.UUID;
import org.fascia.shared.Ids;

/** One person's staff profile in an organization. */
public record StaffMemberId(UUID value) {

    public static StaffMemberId next() {
        return new StaffMemberId(Ids.next());
    }

    public static StaffMemberId of(String text) {
        return new StaffMemberId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
