package org.fascia.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.fascia.AdminScreenTest;
import org.fascia.FasciaTest;
import org.fascia.security.AccountState;
import org.fascia.security.Role;
import org.fascia.security.ui.OneTimeLinkDialog;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.ui.SavedMeanwhile;
import org.fascia.staff.ChangeStaffMember;
import org.fascia.staff.Qualifications;
import org.fascia.staff.SaveQualification;
import org.fascia.staff.StaffMemberId;
import org.fascia.staff.StaffMembers;
import org.fascia.staff.TestGroups.Group;
import org.fascia.staff.TestGroups.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class StaffMemberViewTest extends AdminScreenTest {

    private static final String OVERLAP =
            "This person already has this role here in that time. End the earlier one first, or start later.";

    @Autowired
    StaffMembers members;

    @Autowired
    Qualifications qualifications;

    @Autowired
    MembershipForms forms;

    private Group group;
    private ClinicId harbour;
    private Person admin;
    private Person therapist;

    @BeforeEach
    void openClinic() {
        group = groups.open();
        harbour = group.clinic("Harbour");
        admin = group.member(Role.CLINIC_ADMIN, harbour, "Ada Admin");
        therapist = group.member(Role.THERAPIST, harbour, "Theo Therapist");
    }

    @Test
    void aPersonHasProfileRolesAndQualifications() {
        open(admin, therapist);

        assertThat(heading()).isEqualTo("Theo Therapist");
        assertThat(text(card("Roles"))).contains("Therapist, Harbour", "Holds");
        assertThat(text(card("Profile"))).contains(therapist.email().value());
        assertThat(empties()).containsExactly("No qualification is recorded yet.");
    }

    @Test
    void theyReadGermanWhereThePersonDoes() {
        signIn(admin);
        UI.getCurrent().setLocale(Locale.GERMAN);
        go("admin/staff/" + therapist.member());
        assertThat(text(card("Rollen"))).contains("Therapie, Harbour", "Gilt");
    }

    @Test
    void aRoleThatOverlapsIsRefusedAtItsFieldAndNothingTypedIsLost() {
        var start = LocalDate.now().plusDays(5);
        open(admin, therapist);
        press("Add role", "Theo Therapist");
        radios("Role").setValue(Role.THERAPIST);
        pick("From", start);
        press("Add role");

        refuses(dateField("From"), start, OVERLAP);
        assertThat(radios("Role").getValue()).isEqualTo(Role.THERAPIST);

        radios("Role").setValue(Role.RECEPTION);
        press("Add role");
        assertThat(dialogIsOpen()).isFalse();
        assertThat(text(card("Roles"))).contains("Reception, Harbour", "To come");
    }

    @Test
    void nobodyIsOfferedARoleForThemselvesAndTheServiceRefusesItAtTheRole() {
        open(admin, admin);
        assertThat(text(card("Roles"))).contains("Nobody grants a role to themselves");
        assertThat(offers("Add role")).isFalse();

        var own = admin.call(() -> members.detail(Objects.requireNonNull(admin.member())))
                .person();
        forms.grant(own, () -> {});
        radios("Role").setValue(Role.THERAPIST);
        press("Add role");
        refuses(radios("Role"), Role.THERAPIST, "You cannot grant yourself a role. Ask an owner or another admin.");
    }

    @Test
    void whatIsMissingInARoleIsSaidAtItsField() {
        group.clinic("Old Town");
        open(group.owner(), therapist);
        press("Add role", "Theo Therapist");
        press("Add role");
        assertThat(radios("Role").getErrorMessage()).isEqualTo("Please fill this in.");
        radios("Role").setValue(Role.RECEPTION);
        press("Add role");
        assertThat(comboBox("Clinic").getErrorMessage()).isEqualTo("Please fill this in.");
        radios("Role").setValue(Role.OWNER);
        assertThat($(ComboBox.class).exists())
                .as("owners have no single clinic")
                .isFalse();
        press("Add role");
        assertThat(text(card("Roles"))).contains("Owner of the whole group");
    }

    @Test
    void aRoleEndsWithADay() {
        open(admin, therapist);
        press("End", "Therapist, Harbour");
        assertThat(text(dialog())).contains("Therapist, Harbour");
        press("End");
        assertThat(text(card("Roles"))).contains("Over");
    }

    @Test
    void theLastOwnerCannotEnd() {
        var olive = group.owner().call(members::list).stream()
                .filter(person -> person.account().equals(group.owner().account()))
                .findFirst()
                .orElseThrow();
        signIn(group.owner());
        go("admin/staff/" + olive.id());
        press("End", "Owner of the whole group");
        press("End");
        assertThat(dateField("Last day").getErrorMessage())
                .isEqualTo("This is the last owner. Make somebody else an owner first.");
    }

    @Test
    void anAdminEndsNoRoleOfAnotherClinic() {
        group.grant(therapist, Role.RECEPTION, group.clinic("Old Town"));
        open(admin, therapist);
        assertThat(text(card("Roles"))).contains("Reception, Old Town");
        press("End", "Therapist, Harbour");
        assertThat($(Button.class)
                        .withAttribute("aria-label", "End: Reception, Old Town")
                        .exists())
                .isFalse();
    }

    @Test
    void theSecondEditorOfAProfileIsToldLooksAndSavesAgain() {
        open(admin, therapist);
        press("Edit", "Profile");
        group.owner().run(() -> {
            var now = members.detail(id(therapist));
            members.change(new ChangeStaffMember(id(therapist), now.version(), "Theodore", "Osteopath"));
        });
        type("Profession", "Physiotherapist");
        press("Save");

        isToldOf("Olive Owner");
        assertThat(textField("Profession").getValue()).isEqualTo("Physiotherapist");
        press("Look at what was saved");
        assertThat(text($(SavedMeanwhile.class).single())).contains("Theodore", "Osteopath");
        press("Close");
        type("Name", "Theo T.");
        press("Save");
        assertThat(heading()).isEqualTo("Theo T.");
        assertThat(text(card("Profile"))).contains("Physiotherapist");
    }

    @Test
    void aQualificationIsAddedCorrectedAndRemovedAfterAQuestion() {
        open(admin, therapist);
        press("Add qualification", "Qualifications");
        press("Add");
        assertThat(textField("Title").getErrorMessage()).isEqualTo("Please fill this in.");
        type("Title", "MSc Physiotherapy");
        pick("Valid until", LocalDate.now().minusDays(1));
        press("Add");
        assertThat(text(card("Qualifications"))).contains("MSc Physiotherapy", "Expired on");

        press("Remove", "MSc Physiotherapy");
        assertThat(text(card("Qualifications"))).contains("MSc Physiotherapy");
        press("Remove qualification");
        assertThat(empties()).containsExactly("No qualification is recorded yet.");
    }

    @Test
    void theSecondEditorOfAQualificationIsToldWhoWasFirstLooksAndSavesAgain() {
        open(admin, therapist);
        press("Add qualification", "Qualifications");
        type("Title", "MSc");
        press("Add");
        press("Edit", "MSc");
        group.owner().run(() -> {
            var now = members.detail(id(therapist)).qualifications().getFirst();
            qualifications.save(
                    new SaveQualification(now.id(), id(therapist), "MSc Osteopathy", "O-7", null, now.version()));
        });
        type("Title", "MSc Physiotherapy");
        press("Save");

        isToldOf("Olive Owner");
        assertThat(textField("Title").getValue()).isEqualTo("MSc Physiotherapy");
        press("Look at what was saved");
        assertThat(text($(SavedMeanwhile.class).single())).contains("MSc Osteopathy", "O-7");
        press("Close");
        press("Save");
        assertThat(text(card("Qualifications"))).contains("MSc Physiotherapy");
    }

    @Test
    void aNewLinkIsMadeAfterAQuestion() {
        var id = group.invited(Role.THERAPIST, harbour, "Nina New");
        signIn(admin);
        go("admin/staff/" + id);
        press("Make a new link");
        assertThat($(OneTimeLinkDialog.class).exists()).isFalse();
        press("Make a new link");
        assertThat($(OneTimeLinkDialog.class).exists()).isTrue();
    }

    @Test
    void anOwnerDeactivatesAfterAQuestionAndLetsInAgain() {
        open(group.owner(), therapist);
        press("Deactivate");
        assertThat(state()).isEqualTo(AccountState.ACTIVE);
        press("Deactivate");
        assertThat(state()).isEqualTo(AccountState.DEACTIVATED);
        press("Let in again");
        assertThat(state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void anAdminDeactivatesNobody() {
        open(admin, therapist);
        assertThat(offers("Deactivate")).isFalse();
    }

    @Test
    void aForeignPersonIsAnsweredLikeOneWhoIsNotThere() {
        var foreign = groups.open();
        var stranger = foreign.member(Role.THERAPIST, foreign.clinic("Foreign"), "Frida Foreign");
        signIn(group.owner());

        assertThat(answerTo("admin/staff/" + stranger.member()))
                .isEqualTo(answerTo("admin/staff/" + Ids.next()))
                .isEqualTo(answerTo("admin/staff/nonsense"))
                .doesNotContain("Frida");
    }

    @Test
    void anAdminDoesNotOpenPeopleOfOtherClinics() {
        var stranger = group.member(Role.THERAPIST, group.clinic("Old Town"), "Olga Old");
        signIn(admin);
        assertThat(answerTo("admin/staff/" + stranger.member()))
                .isEqualTo(answerTo("admin/staff/" + Ids.next()))
                .doesNotContain("Olga");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECEPTION", "THERAPIST", "PATIENT"})
    void otherRolesMayNotOpenAPerson(Role role) {
        signInAsAny(role);
        isClosed("admin/staff/" + therapist.member(), StaffMemberView.class);
    }

    private void open(Person as, Person whom) {
        signIn(as);
        go("admin/staff/" + whom.member());
    }

    private AccountState state() {
        return group.owner().call(() -> members.detail(id(therapist))).person().state();
    }

    private static StaffMemberId id(Person person) {
        return Objects.requireNonNull(person.member());
    }
}
