package org.fascia.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fascia.AdminScreenTest;
import org.fascia.FasciaTest;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Clinics;
import org.fascia.security.Role;
import org.fascia.security.ui.OneTimeLinkDialog;
import org.fascia.shared.ClinicId;
import org.fascia.staff.StaffListItem;
import org.fascia.staff.StaffMembers;
import org.fascia.staff.TestGroups.Group;
import org.fascia.staff.TestGroups.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class StaffViewTest extends AdminScreenTest {

    @Autowired
    StaffMembers members;

    @Autowired
    Clinics clinics;

    private Group group;
    private ClinicId harbour;
    private Person admin;

    @BeforeEach
    void openClinic() {
        group = groups.open();
        harbour = group.clinic("Harbour");
        admin = group.member(Role.CLINIC_ADMIN, harbour, "Ada Admin");
    }

    @Test
    void anOwnerSeesEverybodyWithRolesAndStates() {
        group.invited(Role.THERAPIST, harbour, "Theo Therapist");
        signIn(group.owner());
        go("admin/staff");

        assertThat(rows()).hasSize(3);
        assertThat(rows().getFirst()).contains("Ada Admin", "Clinic admin, Harbour", "Active");
        assertThat(rows().get(1)).contains("Olive Owner", "Owner of the whole group");
        assertThat(rows().getLast()).contains("Theo Therapist", "Invited");
    }

    @Test
    void anAdminSeesThePeopleOfOwnClinics() {
        group.member(Role.THERAPIST, group.clinic("Old Town"), "Olga Old");
        signIn(admin);
        go("admin/staff");

        assertThat(rows()).hasSize(1);
        assertThat(rows().getFirst()).contains("Ada Admin");
    }

    @Test
    void theSearchForgivesAccentsAndOrder() {
        group.member(Role.THERAPIST, harbour, "Zoë Núñez");
        signIn(group.owner());
        go("admin/staff");
        type("Search by name, profession or address", "nunez zoe");
        assertThat(rows()).hasSize(1);
        type("Search by name, profession or address", "nobody at all");
        assertThat(empties()).containsExactly("Nobody found. Try fewer letters, or invite somebody.");
    }

    @Test
    void whoIsInvitedGetsALinkThatIsShownOnce() {
        signIn(admin);
        go("admin/staff");
        press("Invite somebody");
        fill("Theo O'Neill", "theo" + harbour + "@group.example", Role.THERAPIST);
        press("Invite");

        assertThat($(OneTimeLinkDialog.class).exists()).isTrue();
        assertThat(dialog().getHeaderTitle()).isEqualTo("Link for Theo O'Neill");
        press("I have copied it");
        assertThat($(OneTimeLinkDialog.class).exists()).isFalse();
        assertThat(rows()).anyMatch(row -> row.contains("Theo O'Neill") && row.contains("Therapist, Harbour"));
    }

    @Test
    void anAddressOfThisOrganizationIsRefusedAtItsFieldAndNothingTypedIsLost() {
        signIn(admin);
        go("admin/staff");
        press("Invite somebody");
        fill("Theo Therapist", group.owner().email().value(), Role.THERAPIST);
        press("Invite");

        refuses(
                emailField("E-mail address"),
                group.owner().email().value(),
                "This address already belongs to somebody in your organization.");
        assertThat(textField("Name").getValue()).isEqualTo("Theo Therapist");
        assertThat(radios("Role").getValue()).isEqualTo(Role.THERAPIST);
    }

    @Test
    void anAddressKnownElsewhereIsInvitedLikeAnyOther() {
        var elsewhere = groups.open();
        signIn(admin);
        go("admin/staff");
        press("Invite somebody");
        fill("Theo Therapist", elsewhere.owner().email().value(), Role.THERAPIST);
        press("Invite");

        assertThat($(OneTimeLinkDialog.class).exists()).isTrue();
        assertThat(text(dialog())).doesNotContain("already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë 🦴 Müller", "د. ليلى حداد", "Siobhán O'Neill", "{0}", "<i>Theo</i>"})
    void namesOfAllKindsAreTakenAsTheyAre(String name) {
        group.invited(Role.THERAPIST, harbour, name);
        signIn(admin);
        go("admin/staff");
        assertThat(rows()).anyMatch(row -> row.contains(name));
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAtItsField() {
        var long300 = "y".repeat(300);
        signIn(admin);
        go("admin/staff");
        press("Invite somebody");
        press("Invite");
        assertThat(emailField("E-mail address").isInvalid()).isTrue();
        fill(long300, "theo" + harbour + "@group.example", Role.THERAPIST);
        press("Invite");
        refuses(textField("Name"), long300, "At most 100 characters; this has 300.");

        type("Name", "Theo");
        pick("Until", LocalDate.now().minusDays(3));
        press("Invite");
        assertThat(dateField("Until").getErrorMessage())
                .isEqualTo("The last day is before the first. Choose a later one.");
        assertThat(admin.call(members::list)).extracting(StaffListItem::name).containsExactly("Ada Admin");
    }

    @Test
    void onlyAnOwnerInvitesOwnersAndToAllClinics() {
        group.clinic("Old Town");
        signIn(admin);
        go("admin/staff");
        press("Invite somebody");
        assertThat(radios("Role").getListDataView().getItems().toList())
                .containsExactly(Role.CLINIC_ADMIN, Role.RECEPTION, Role.THERAPIST);
        assertThat(clinicNames()).containsExactly("Harbour");

        signIn(group.owner());
        go("admin/staff");
        press("Invite somebody");
        assertThat(radios("Role").getListDataView().getItems().toList()).contains(Role.OWNER);
        assertThat(clinicNames()).containsExactly("Harbour", "Old Town");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECEPTION", "THERAPIST", "PATIENT"})
    void otherRolesMayNotOpenTheStaff(Role role) {
        signInAsAny(role);
        isClosed("admin/staff", StaffView.class);
    }

    private void fill(String name, String email, Role role) {
        type("Name", name);
        test(emailField("E-mail address")).setValue(email);
        radios("Role").setValue(role);
    }

    private List<String> clinicNames() {
        return this.<ClinicListItem>comboBox("Clinic")
                .getListDataView()
                .getItems()
                .map(ClinicListItem::name)
                .toList();
    }
}
