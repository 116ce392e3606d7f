package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class InvitationsTest {

    @Autowired
    TestGroup group;

    @Autowired
    Invitations invitations;

    @Autowired
    Grants grants;

    @Autowired
    Joining joining;

    private Person owner;
    private ClinicId clinic;

    @BeforeEach
    void openClinic() {
        owner = group.openOrganization();
        clinic = group.openClinic(owner, "Here");
    }

    @Test
    void aLinkWorksOnce() {
        var link = owner.acting()
                .call(() -> invitations.inviteStaff(someEmail(), Locale.ENGLISH))
                .link();
        var token = tokenOf(link);
        assertThat(joining.look(token).hasPassword()).isFalse();
        joining.join(token, new NewPassword(TestGroup.PASSWORD));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> joining.look(token));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> joining.join(token, new NewPassword(TestGroup.PASSWORD)));
    }

    @Test
    void aFreshLinkEndsTheOldOne() {
        var invitation = owner.acting().call(() -> invitations.inviteStaff(someEmail(), Locale.ENGLISH));
        var fresh = owner.acting().call(() -> invitations.renew(invitation.account()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> joining.look(tokenOf(invitation.link())));
        assertThat(joining.look(tokenOf(fresh)).hasPassword()).isFalse();
    }

    @Test
    void anAddressThatBelongsToTheOrganizationIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> owner.acting().call(() -> invitations.inviteStaff(owner.email(), Locale.ENGLISH)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("email"));
    }

    @Test
    void anAddressKnownElsewhereSaysNothingAndJoinsWithItsOwnPassword() {
        var elsewhere = group.openOrganization();
        var invitation = elsewhere.acting().call(() -> invitations.inviteStaff(owner.email(), Locale.ENGLISH));
        var token = tokenOf(invitation.link());
        assertThat(joining.look(token).hasPassword()).isTrue();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> joining.join(token, new NewPassword("a guessed password")));
        joining.join(token, new NewPassword(TestGroup.PASSWORD));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> joining.look(token));
    }

    @Test
    void adminGetsNoLinkOfSomebodyWhoMayDoMoreThanTheirClinicAllows() {
        var admin = group.hire(owner, Role.CLINIC_ADMIN, clinic);
        var ownerToBe = owner.acting().call(() -> invitations.inviteStaff(someEmail(), Locale.ENGLISH));
        grant(ownerToBe.account(), Role.OWNER, null);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> admin.acting().call(() -> invitations.renew(ownerToBe.account())));
        var colleague = owner.acting().call(() -> invitations.inviteStaff(someEmail(), Locale.ENGLISH));
        grant(colleague.account(), Role.RECEPTION, clinic);
        assertThat(admin.acting().call(() -> invitations.renew(colleague.account())))
                .isNotNull();
    }

    @Test
    void invitingAsPatientGivesNoLinkOfAColleagueWhoHasNotJoined() {
        var reception = group.hire(owner, Role.RECEPTION, clinic);
        var patient = group.register(reception, clinic);
        var email = someEmail();
        var ownerToBe = owner.acting().call(() -> invitations.inviteStaff(email, Locale.ENGLISH));
        grant(ownerToBe.account(), Role.OWNER, null);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> reception.acting().call(() -> invitations.invitePatient(patient, email, Locale.ENGLISH)));
    }

    @Test
    void nobodyGrantsThemselvesARole() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> owner.acting().run(() -> grant(owner.account(), Role.THERAPIST, clinic)))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("security.grant.self"));
    }

    private void grant(AccountId account, Role role, @org.jspecify.annotations.Nullable ClinicId where) {
        owner.acting()
                .run(() -> grants.grant(new GrantRole(
                        GrantId.next(), account, role, where, LocalDate.of(2026, 1, 1), null, ZoneOffset.UTC)));
    }

    private static String tokenOf(OneTimeLink link) {
        return link.path().substring("/join/".length());
    }

    private static Email someEmail() {
        return new Email("p" + Ids.next() + "@example.org");
    }
}
