package org.fascia.staff;

import java.time.Instant;
import java.util.List;
import org.fascia.security.AccountState;
import org.fascia.security.GrantListItem;
import org.fascia.shared.AccountId;
import org.fascia.shared.Email;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as lists show them.
 *
 * @param grants past and future ones included
 */
public record StaffListItem(
        StaffMemberId id,
        AccountId account,
        String name,
        @Nullable String profession,
        Email email,
        AccountState state,
        List<GrantListItem> grants) {

    public StaffListItem {
        grants = List.copyOf(grants);
    }

    /** The grants that hold at that moment. */
    public List<GrantListItem> grantsAt(Instant moment) {
        return grants.stream().filter(grant -> grant.holdsAt(moment)).toList();
    }
}
