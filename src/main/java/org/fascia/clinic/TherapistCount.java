package org.fascia.clinic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.fascia.security.AccountState;
import org.fascia.security.Accounts;
import org.fascia.security.GrantListItem;
import org.fascia.security.Grants;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.springframework.stereotype.Component;

/** Counts who may treat in clinics now; somebody who is deactivated does not count. */
@Component
class TherapistCount {

    private final Grants grants;
    private final Accounts accounts;
    private final Clock clock;

    TherapistCount(Grants grants, Accounts accounts, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.clock = clock;
    }

    Map<ClinicId, Long> in(Collection<ClinicId> clinics) {
        var now = clock.instant();
        var held = grants.ofClinics(clinics).stream()
                .filter(grant -> grant.role() == Role.THERAPIST && grant.holdsAt(now))
                .toList();
        var known =
                accounts.of(held.stream().map(GrantListItem::account).distinct().toList());
        return held.stream()
                .filter(grant -> {
                    var account = known.get(grant.account());
                    return account != null && account.state() != AccountState.DEACTIVATED;
                })
                .collect(groupingBy(grant -> Objects.requireNonNull(grant.clinic()), counting()));
    }
}
