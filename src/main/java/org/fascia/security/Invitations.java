package org.fascia.security;

import java.time.Clock;
import java.util.Locale;
import org.fascia.security.OneTimeTokens.TokenPurpose;
import org.fascia.shared.AccountId;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people into the organization. An address that is known in another organization says nothing of it: its holder
 * joins with the password that they have.
 */
@Service
@Transactional
@PreAuthorize("@access.admin()")
public class Invitations {

    private final AccountRepository accounts;
    private final AccountLinkRepository links;
    private final RoleGrantRepository grants;
    private final OneTimeTokens tokens;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            AccountRepository accounts,
            AccountLinkRepository links,
            RoleGrantRepository grants,
            OneTimeTokens tokens,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.grants = grants;
        this.tokens = tokens;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites a member of staff, who can do nothing until a role is granted and the link is used.
     *
     * @throws InvalidInput if the address already belongs to this organization
     */
    @PreAuthorize("@access.admin() or @access.system()")
    public Invitation inviteStaff(Email email, Locale language) {
        return invite(email, language, null);
    }

    /**
     * Invites a patient to their own record.
     *
     * @throws InvalidInput if the address, or the patient, already has an account in this organization
     */
    @PreAuthorize("@access.staff() and @access.seesPatient(#patient)")
    public Invitation invitePatient(PatientId patient, Email email, Locale language) {
        if (links.findByPatientId(patient.value()).isPresent()) {
            throw InvalidInput.at("email", "security.invitation.patientHasAccount");
        }
        return invite(email, language, patient);
    }

    /**
     * Makes a fresh link for a member of staff who has not used theirs; the old one stops working. Whoever holds a link
     * can become that person, so an admin gets none that opens more than their own clinics.
     */
    @PreAuthorize("@access.admin()")
    public OneTimeLink renew(AccountId account) {
        refuseBeyondReach(account);
        return renewed(links.findByAccountId(account.value()).orElseThrow(NotFound::new));
    }

    /** The same for a patient. */
    @PreAuthorize("@access.staff() and @access.seesPatient(#patient)")
    public OneTimeLink renewFor(PatientId patient) {
        var link = links.findByPatientId(patient.value()).orElseThrow(NotFound::new);
        if (!grants.findByAccountId(link.account().value()).isEmpty()) {
            throw new NotFound();
        }
        return renewed(link);
    }

    private void refuseBeyondReach(AccountId account) {
        var reach = user.clinicsAs(Role.CLINIC_ADMIN);
        boolean within = grants.findByAccountId(account.value()).stream()
                .allMatch(grant -> grant.clinic() != null && reach.contains(grant.clinic()));
        if (!user.isOwner() && !within) {
            throw new NotFound();
        }
    }

    private OneTimeLink renewed(AccountLink link) {
        if (link.state() != AccountState.INVITED) {
            throw InvalidInput.because("security.invitation.alreadyUsed");
        }
        link.inviteAgain(clock.instant());
        events.publishEvent(Audited.change("invitation.renewed", link.account().value()));
        return tokens.make(TokenPurpose.JOIN, user.organizationId(), link.account());
    }

    private Invitation invite(Email email, Locale language, @Nullable PatientId patient) {
        var account = accounts.findByEmail(email.value())
                .orElseGet(
                        () -> accounts.save(new Account(new AccountId(Ids.next()), email, language, clock.instant())));
        var known = links.findByAccountId(account.id().value());
        if (known.isPresent()) {
            link(known.get(), patient);
        } else {
            links.saveAndFlush(new AccountLink(account.id(), patient, clock.instant()));
        }
        events.publishEvent(Audited.change(
                patient == null ? "staff.invited" : "patient.invited",
                account.id().value()));
        return new Invitation(account.id(), tokens.make(TokenPurpose.JOIN, user.organizationId(), account.id()));
    }

    /**
     * Somebody who works here may become a patient as well; else the address is taken. Not before they have joined:
     * whoever invites the patient gets a link, and would become the colleague with it.
     */
    private static void link(AccountLink known, @Nullable PatientId patient) {
        if (patient == null || known.patient() != null || known.state() != AccountState.ACTIVE) {
            throw InvalidInput.at("email", "security.invitation.alreadyHere");
        }
        known.invitePatient(patient);
    }
}
