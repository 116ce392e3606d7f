package org.fascia.staff;

import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Changes how somebody is named and what they are.
 *
 * @param version of the state that was read
 */
public record ChangeStaffMember(
        StaffMemberId id,
        long version,
        String name,
        @Nullable String profession) {

    public ChangeStaffMember {
        name = Text.required("name", name, InviteStaff.LONGEST_NAME);
        profession = Text.optional("profession", profession, 100);
    }
}
