package org.fascia.staff;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fascia.security.Access;
import org.fascia.security.CurrentUser;
import org.fascia.security.GrantListItem;
import org.fascia.security.Grants;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.NotFound;
import org.springframework.stereotype.Component;

/** Whom an admin may look at and change: owners everybody, clinic admins the people of their own clinics. */
@Component
class StaffReach {

    private final Grants grants;
    private final Access access;
    private final CurrentUser user;

    StaffReach(Grants grants, Access access, CurrentUser user) {
        this.grants = grants;
        this.access = access;
        this.user = user;
    }

    boolean isEverybody() {
        return access.owner();
    }

    Set<ClinicId> clinics() {
        return user.clinicsAs(Role.CLINIC_ADMIN);
    }

    /** @throws NotFound if the person works in none of the caller's clinics */
    void check(AccountId account) {
        if (!isEverybody() && of(account).stream().noneMatch(this::isHere)) {
            throw new NotFound();
        }
    }

    /**
     * Whether the caller may hold a link with which somebody becomes this person. Were one of the person's roles out of
     * the caller's reach, the link would carry the caller there.
     */
    boolean coversAllOf(AccountId account) {
        return isEverybody() || covers(of(account));
    }

    private boolean covers(Collection<GrantListItem> held) {
        return !held.isEmpty() && held.stream().allMatch(this::isHere);
    }

    private List<GrantListItem> of(AccountId account) {
        return grants.ofAccounts(List.of(account));
    }

    private boolean isHere(GrantListItem grant) {
        return grant.clinic() != null && clinics().contains(grant.clinic());
    }
}
