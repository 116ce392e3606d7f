package org.fascia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fascia.FasciaTest;
import org.fascia.clinic.Clinics;
import org.fascia.security.AccountState;
import org.fascia.security.CurrentUser;
import org.fascia.security.GrantId;
import org.fascia.security.GrantListItem;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.StaleRecord;
import org.fascia.staff.TestGroups.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FasciaTest
class StaffMembersTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    TestGroups groups;

    @Autowired
    StaffMembers members;

    @Autowired
    Memberships memberships;

    @Autowired
    Qualifications qualifications;

    @Autowired
    Clinics clinics;

    @Autowired
    CurrentUser user;

    private TestGroups.Group group;
    private ClinicId harbour;
    private ClinicId oldTown;
    private Person admin;

    @BeforeEach
    void openGroup() {
        group = groups.open();
        harbour = group.clinic("Harbour");
        oldTown = group.clinic("Old Town");
        admin = group.member(Role.CLINIC_ADMIN, harbour, "Ada Admin");
    }

    @Test
    void anInvitedPersonHasTheirRoleOnceTheyJoin() {
        var therapist = group.member(Role.THERAPIST, harbour, "Theo Therapist");

        assertThat(therapist.call(user::roles)).containsExactly(Role.THERAPIST);
        assertThat(therapist.call(() -> members.therapistsAt(harbour)))
                .containsExactly(new StaffName(therapist.account(), "Theo Therapist"));
        assertThat(therapist.call(() -> members.names(List.of(admin.account()))))
                .containsEntry(admin.account(), "Ada Admin");
    }

    @Test
    void anInvitationSentTwiceInvitesOnePersonAndOnlyTheLastLinkWorks() {
        var command = invitation(StaffMemberId.next(), Role.THERAPIST, harbour);
        var first = admin.call(() -> members.invite(command));
        var second = admin.call(() -> members.invite(command));

        assertThat(first.path()).isNotEqualTo(second.path());
        assertThat(admin.call(members::list)).hasSize(2);
        assertThat(admin.call(() -> members.detail(command.id())).person().state())
                .isEqualTo(AccountState.INVITED);
    }

    @Test
    void anAddressOfThisOrganizationCannotBeInvitedAgain() {
        var command = new InviteStaff(
                StaffMemberId.next(), admin.email(), "Twice", Locale.ENGLISH, Role.RECEPTION, harbour, TODAY, null);

        var refusal =
                catchThrowableOfType(InvalidInput.class, () -> group.owner().run(() -> members.invite(command)));

        assertThat(refusal.field()).isEqualTo("email");
    }

    @Test
    void anAddressKnownElsewhereSaysNothing() {
        var elsewhere = groups.open();
        var command = new InviteStaff(
                StaffMemberId.next(), admin.email(), "New here", Locale.ENGLISH, Role.OWNER, null, TODAY, null);

        assertThat(elsewhere.owner().call(() -> members.invite(command)).path()).startsWith("/join/");
    }

    @Test
    void anAdminManagesThePeopleOfOwnClinicsOnly() {
        var stranger = group.member(Role.THERAPIST, oldTown, "Old Towner");

        assertThat(admin.call(members::list)).extracting(StaffListItem::account).containsExactly(admin.account());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> admin.run(() -> members.detail(member(stranger))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        admin.run(() -> members.change(new ChangeStaffMember(member(stranger), 0, "Renamed", null))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        admin.run(() -> members.invite(invitation(StaffMemberId.next(), Role.THERAPIST, oldTown))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> admin.run(() -> members.invite(invitation(StaffMemberId.next(), Role.OWNER, null))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> admin.run(() -> members.deactivate(member(stranger))));
    }

    @Test
    void nobodyGrantsThemselvesARole() {
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> admin.run(() -> grant(member(admin), Role.THERAPIST, harbour, TODAY, null)))
                        .messageKey())
                .isEqualTo("security.grant.self");
    }

    @Test
    void rolesOfOnePersonInOneClinicDoNotOverlap() {
        var therapist = group.member(Role.THERAPIST, harbour);

        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> admin.run(() ->
                                        grant(member(therapist), Role.THERAPIST, harbour, TODAY.plusDays(3), null)))
                        .messageKey())
                .isEqualTo("security.grant.overlap");
        admin.run(() -> grant(member(therapist), Role.RECEPTION, harbour, TODAY, TODAY.plusDays(3)));
        assertThat(therapist.call(user::roles)).containsExactlyInAnyOrder(Role.RECEPTION, Role.THERAPIST);
    }

    @Test
    void aRoleThatEndsTodayIsGoneAtTheNextRequest() {
        var therapist = group.member(Role.THERAPIST, harbour);
        var grant = admin.call(() -> members.detail(member(therapist)))
                .person()
                .grants()
                .getFirst();

        admin.run(() -> memberships.end(grant.id(), harbour, TODAY));

        assertThat(therapist.call(user::isPresent)).isFalse();
        assertThat(admin.call(() -> members.therapistsAt(harbour))).isEmpty();
    }

    @Test
    void aRoleDoesNotEndInsideALaterOneOfTheSamePerson() {
        var therapist = group.member(Role.THERAPIST, harbour);
        var first = grants(therapist).getFirst();
        admin.run(() -> memberships.end(first.id(), harbour, TODAY.plusDays(3)));
        admin.run(() -> grant(member(therapist), Role.THERAPIST, harbour, TODAY.plusDays(10), null));

        var refusal = catchThrowableOfType(
                InvalidInput.class, () -> admin.run(() -> memberships.end(first.id(), harbour, TODAY.plusDays(20))));

        assertThat(refusal.field()).isEqualTo("endsOn");
        assertThat(refusal.messageKey()).isEqualTo("security.grant.overlap");
    }

    @Test
    void anOwnerWhoIsOutDoesNotCountAsTheOneWhoStays() {
        var second = group.member(Role.OWNER, null);
        group.owner().run(() -> members.deactivate(member(second)));
        var last = grants(group.owner()).getFirst();

        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> group.owner().run(() -> memberships.end(last.id(), null, TODAY)))
                        .messageKey())
                .isEqualTo("security.grant.lastOwner");

        group.owner().run(() -> members.reactivate(member(second)));
        second.run(() -> memberships.end(last.id(), null, TODAY));
        assertThat(group.owner().call(user::roles)).isEmpty();
    }

    @Test
    void aDeactivatedPersonIsOutAtTheNextRequestAndNoChoiceAnyMore() {
        var therapist = group.member(Role.THERAPIST, harbour);

        group.owner().run(() -> members.deactivate(member(therapist)));

        assertThat(therapist.call(user::isPresent)).isFalse();
        assertThat(admin.call(() -> members.therapistsAt(harbour))).isEmpty();
        group.owner().run(() -> members.reactivate(member(therapist)));
        assertThat(therapist.call(user::isPresent)).isTrue();
    }

    @Test
    void anAdminGetsNoLinkThatWouldCarryThemIntoARoleOutOfTheirReach() {
        var id = StaffMemberId.next();
        admin.run(() -> members.invite(invitation(id, Role.THERAPIST, harbour)));
        group.owner().run(() -> grant(id, Role.CLINIC_ADMIN, oldTown, TODAY, null));

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> admin.run(() -> members.inviteAgain(id)));
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> group.owner().run(() -> grant(id, Role.OWNER, null, TODAY, null)))
                        .messageKey())
                .isEqualTo("staff.grant.ownerNotJoined");
    }

    @Test
    void whoeverSavesAProfileSecondIsToldWhoWasFirst() {
        var read = group.owner().call(() -> members.detail(member(admin)));
        group.owner()
                .run(() ->
                        members.change(new ChangeStaffMember(read.person().id(), read.version(), "Ada A.", "Manager")));

        var refusal = catchThrowableOfType(
                StaleRecord.class,
                () -> group.owner()
                        .run(() -> members.change(
                                new ChangeStaffMember(read.person().id(), read.version(), "Someone", null))));

        assertThat(refusal.savedBy()).isEqualTo("Olive Owner");
    }

    @Test
    void qualificationsAreKeptCorrectedAndRemoved() {
        var id = QualificationId.next();
        var member = member(admin);
        var added = new SaveQualification(id, member, "MSc Physiotherapy", "PH1", TODAY.plusYears(1), null);
        admin.run(() -> qualifications.save(added));
        admin.run(() -> qualifications.save(added));
        var read = admin.call(() -> members.detail(member)).qualifications();
        assertThat(read).hasSize(1);

        admin.run(() -> qualifications.save(new SaveQualification(
                id, member, "MSc", null, null, read.getFirst().version())));
        assertThat(admin.call(() -> members.detail(member)).qualifications())
                .extracting(QualificationListItem::title)
                .containsExactly("MSc");

        admin.run(() -> qualifications.remove(member, id));
        assertThat(admin.call(() -> members.detail(member)).qualifications()).isEmpty();
    }

    private void grant(
            StaffMemberId member, Role role, @Nullable ClinicId clinic, LocalDate from, @Nullable LocalDate until) {
        memberships.grant(new GrantMembership(GrantId.next(), member, role, clinic, from, until));
    }

    private List<GrantListItem> grants(Person person) {
        return group.owner().call(members::list).stream()
                .filter(known -> known.account().equals(person.account()))
                .findFirst()
                .orElseThrow()
                .grants();
    }

    private static InviteStaff invitation(StaffMemberId id, Role role, @Nullable ClinicId clinic) {
        return new InviteStaff(id, TestGroups.address("new"), "New Person", Locale.ENGLISH, role, clinic, TODAY, null);
    }

    private static StaffMemberId member(Person person) {
        var member = person.member();
        assertThat(member).isNotNull();
        return java.util.Objects.requireNonNull(member);
    }
}
