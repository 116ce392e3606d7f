package org.fascia.demo;

import org.fascia.security.Acting;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.OrganizationId;

/** Somebody of a demo organization who has joined. */
record DemoPerson(AccountId account, OrganizationId organization) {

    /** Acts as this person, who works as the role. */
    Acting as(Role role) {
        return Acting.as(account, organization, role);
    }
}
