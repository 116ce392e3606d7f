package org.fascia.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleGrantRepository extends Repository<RoleGrant, UUID> {

    String LIST_ITEM = """
            select new org.fascia.security.GrantListItem(
                g.id, g.accountId, g.role, g.clinicId, g.startsOn, g.endsOn, g.validFrom, g.validUntil)
            from RoleGrant g
            """;

    RoleGrant saveAndFlush(RoleGrant grant);

    Optional<RoleGrant> findById(UUID id);

    List<RoleGrant> findByAccountId(UUID accountId);

    /** Whether the role stays with somebody who has joined and may sign in, when one grant of it ends. */
    @Query("""
            select count(g) > 0 from RoleGrant g, AccountLink l
            where g.role = :role and g.validUntil is null and g.id <> :ending
                and l.accountId = g.accountId and l.acceptedAt is not null and l.endedAt is null
            """)
    boolean staysWithSomebody(Role role, UUID ending);

    @Query(LIST_ITEM + "where g.accountId in :accounts order by g.startsOn, g.id")
    List<GrantListItem> ofAccounts(Collection<UUID> accounts);

    @Query(LIST_ITEM + "where g.clinicId in :clinics order by g.startsOn, g.id")
    List<GrantListItem> ofClinics(Collection<UUID> clinics);

    @Query(LIST_ITEM + "order by g.startsOn, g.id")
    List<GrantListItem> ofGroup();
}
