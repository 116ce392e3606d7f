package org.fascia.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountLinkRepository extends Repository<AccountLink, UUID> {

    AccountLink saveAndFlush(AccountLink link);

    Optional<AccountLink> findByAccountId(UUID accountId);

    Optional<AccountLink> findByPatientId(UUID patientId);

    @Query("select l from AccountLink l where l.accountId in :accounts")
    List<AccountLink> ofAccounts(Collection<UUID> accounts);
}
