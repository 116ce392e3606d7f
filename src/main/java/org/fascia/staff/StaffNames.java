package org.fascia.staff;

import org.fascia.clinic.PeopleNames;
import org.fascia.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names for "who saved this". */
@Component
class StaffNames implements PeopleNames {

    private final StaffMemberRepository members;

    StaffNames(StaffMemberRepository members) {
        this.members = members;
    }

    @Override
    public @Nullable String nameOf(AccountId account) {
        return members.findByAccountId(account.value()).map(StaffMember::name).orElse(null);
    }
}
