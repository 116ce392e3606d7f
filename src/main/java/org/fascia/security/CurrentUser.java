package org.fascia.security;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.OrganizationId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The person for whom the running code acts, with their rights as the database has them now. Rights are read once per
 * request or push task; the first question outside a transaction opens a short one.
 */
@Component
public class CurrentUser {

    private final CallerContexts contexts;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    CurrentUser(CallerContexts contexts, ObjectProvider<PlatformTransactionManager> transactions) {
        this.contexts = contexts;
        this.transactions = transactions;
    }

    /** Whether somebody is signed in (or acted for) and still belongs to the organization. */
    public boolean isPresent() {
        return caller() instanceof Caller.Person && !roles().isEmpty();
    }

    /** @throws AccessDeniedException if nobody is signed in */
    public AccountId accountId() {
        return person().account();
    }

    /** The account, or null for the portal itself and for nobody. */
    public @Nullable AccountId accountIdOrNull() {
        return caller() instanceof Caller.Person person ? person.account() : null;
    }

    /** @throws AccessDeniedException if there is no organization, since nobody is signed in */
    public OrganizationId organizationId() {
        return switch (caller()) {
            case Caller.Nobody nobody -> throw new AccessDeniedException("nobody is signed in");
            case Caller.Person person -> person.organization();
            case Caller.Job job -> job.organization();
        };
    }

    /** All roles that hold now, whichever one is worked as. */
    public Set<Role> roles() {
        return rights().roles();
    }

    /** The role worked as; null if no right is left. */
    public @Nullable Role role() {
        return caller() instanceof Caller.Person person ? rights().workingAs(person.chosen()) : null;
    }

    /** The clinics in which one of the roles holds; an owner's whole group is not listed here. */
    public Set<ClinicId> clinicsAs(Role... roles) {
        var rights = rights();
        return Arrays.stream(roles)
                .flatMap(role -> rights.clinicsAs(role).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOwner() {
        return roles().contains(Role.OWNER);
    }

    /** The own patient record of somebody who works as patient, else null. */
    public @Nullable PatientId patientId() {
        return role() == Role.PATIENT ? rights().patient() : null;
    }

    /** The own patient record, whichever role is worked as: what nobody may treat. */
    @Nullable
    PatientId ownRecord() {
        return rights().patient();
    }

    Caller caller() {
        var running = contexts.transactionCaller();
        return running != null ? running : contexts.caller();
    }

    private Caller.Person person() {
        if (caller() instanceof Caller.Person person) {
            return person;
        }
        throw new AccessDeniedException("nobody is signed in");
    }

    private Rights rights() {
        if (!(caller() instanceof Caller.Person person)) {
            return Rights.NONE;
        }
        var account = new Caller.Person(person.account(), person.organization(), null);
        var memory = RequestMemory.current();
        var known = memory == null ? null : memory.rights.get(account);
        if (known != null) {
            return known;
        }
        var read = new TransactionTemplate(transactions.getObject())
                .execute(status -> RequestMemory.required().rights.get(account));
        return Objects.requireNonNullElse(read, Rights.NONE);
    }
}
