package org.fascia.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fascia.AdminScreenTest;
import org.fascia.FasciaTest;
import org.fascia.clinic.Organizations;
import org.fascia.clinic.RenameOrganization;
import org.fascia.security.Role;
import org.fascia.shared.ui.SavedMeanwhile;
import org.fascia.staff.TestGroups.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class SettingsViewTest extends AdminScreenTest {

    @Autowired
    Organizations organizations;

    private Group group;

    @BeforeEach
    void openGroup() {
        group = groups.open();
    }

    @Test
    void itSaysTheNameAndWhoTheOwnersAre() {
        var second = group.member(Role.CLINIC_ADMIN, group.clinic("Harbour"), "Sam Second");
        group.grant(second, Role.OWNER, null);
        signIn(group.owner());
        go("admin/settings");

        assertThat(text(card("Organization"))).contains("Group " + group.id());
        assertThat(rows()).hasSize(2);
        assertThat(text(card("Owners"))).contains("Olive Owner", "Sam Second");
    }

    @Test
    void anOwnerRenamesTheOrganization() {
        signIn(group.owner());
        go("admin/settings");
        press("Edit", "Organization");
        type("Name", "Zoë's 🦴 Group");
        press("Save");
        assertThat(group.owner().call(organizations::own).name()).isEqualTo("Zoë's 🦴 Group");
    }

    @Test
    void aNameThatIsMissingOrTooLongIsRefusedAtItsField() {
        signIn(group.owner());
        go("admin/settings");
        press("Edit", "Organization");
        for (var name : List.of("  ", "z".repeat(300))) {
            type("Name", name);
            press("Save");
            assertThat(textField("Name").isInvalid()).isTrue();
            assertThat(textField("Name").getValue()).isEqualTo(name);
        }
    }

    @Test
    void theSecondEditorIsToldLooksAndSavesAgain() {
        var second = group.member(Role.CLINIC_ADMIN, group.clinic("Harbour"), "Sam Second");
        group.grant(second, Role.OWNER, null);
        signIn(group.owner());
        go("admin/settings");
        press("Edit", "Organization");
        second.run(() -> organizations.rename(
                new RenameOrganization("Northside", organizations.settings().version())));
        type("Name", "Southside");
        press("Save");

        isToldOf("Sam Second");
        press("Look at what was saved");
        assertThat(text($(SavedMeanwhile.class).single())).contains("Northside");
        press("Close");
        press("Save");
        assertThat(group.owner().call(organizations::own).name()).isEqualTo("Southside");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "OWNER", mode = Mode.EXCLUDE)
    void otherRolesMayNotOpenTheSettings(Role role) {
        signInAsAny(role);
        isClosed("admin/settings", SettingsView.class);
    }
}
