package org.fascia.clinic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.fascia.AdminScreenTest;
import org.fascia.FasciaTest;
import org.fascia.clinic.Clinics;
import org.fascia.security.Role;
import org.fascia.staff.TestGroups.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class ClinicsViewTest extends AdminScreenTest {

    private static final String TWO_PAGES = "x".repeat(300);

    @Autowired
    Clinics clinics;

    private Group group;

    @BeforeEach
    void openGroup() {
        group = groups.open();
    }

    @Test
    void anOwnerSeesAllClinicsAndWhatEachLacks() {
        group.clinic("Harbour");
        var oldTown = group.clinic("Old Town");
        group.owner().run(() -> clinics.deactivate(oldTown));
        signIn(group.owner());

        go("admin/clinics");

        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst())
                .startsWith("Harbour")
                .contains("no rooms", "No rooms", "No services", "No opening hours", "No therapist", "No telephone");
        assertThat(rows().getLast()).startsWith("Old Town").endsWith("Deactivated");
    }

    @Test
    void theyReadGermanWhereThePersonDoes() {
        group.clinic("Harbour");
        signIn(group.owner());
        UI.getCurrent().setLocale(Locale.GERMAN);

        go("admin/clinics");

        assertThat(heading()).isEqualTo("Praxen");
        assertThat(rows().getFirst()).contains("Keine Öffnungszeiten", "Niemand behandelt");
    }

    @Test
    void theFirstClinicIsOneStepAway() {
        signIn(group.owner());
        go("admin/clinics");
        assertThat(empties()).containsExactly("There is no clinic yet. Open the first one; it takes two minutes.");

        press("Open a clinic");
        type("Name", "Lakeside");
        comboBox("Country").setValue("FI");
        comboBox("Time zone").setValue("Europe/Helsinki");
        press("Open clinic");

        assertThat(heading()).isEqualTo("Lakeside");
        assertThat(location()).startsWith("admin/clinics/");
    }

    @Test
    void anUnknownTimeZoneIsRefusedAtItsField() {
        signIn(group.owner());
        go("admin/clinics");
        press("Open a clinic");
        type("Name", "Lakeside");
        comboBox("Country").setValue("FI");
        comboBox("Time zone").setValue("Europe/Atlantis");
        press("Open clinic");

        refuses(
                comboBox("Time zone"),
                "Europe/Atlantis",
                "There is no time zone called Europe/Atlantis. Choose one such as Europe/London.");
        assertThat(textField("Name").getValue()).isEqualTo("Lakeside");
    }

    @Test
    void aNameOfThreeHundredCharactersIsRefusedAtItsField() {
        signIn(group.owner());
        go("admin/clinics");
        press("Open a clinic");
        type("Name", TWO_PAGES);
        comboBox("Country").setValue("GB");
        comboBox("Time zone").setValue("Europe/London");
        press("Open clinic");

        refuses(textField("Name"), TWO_PAGES, "At most 100 characters; this has 300.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Praxis 🦴 am Park", "عيادة المرفأ", "O'Brien's", "{0} 'quoted'", "<b>Harbour</b>"})
    void namesOfAllKindsAreTakenAsTheyAre(String name) {
        group.clinic(name);
        signIn(group.owner());

        go("admin/clinics");

        assertThat(rows().getFirst()).startsWith(name);
    }

    @Test
    void aNameThatIsTakenIsRefusedAtItsField() {
        group.clinic("Harbour");
        signIn(group.owner());
        go("admin/clinics");
        press("Open a clinic");
        type("Name", "harbour");
        press("Open clinic");

        refuses(textField("Name"), "harbour", "There is already a clinic called harbour. Choose another name.");
    }

    @Test
    void anAdminOfOneClinicLandsInItAtOnce() {
        var harbour = group.clinic("Harbour");
        group.clinic("Old Town");
        signIn(group.member(Role.CLINIC_ADMIN, harbour));

        go("admin/clinics");

        assertThat(location()).isEqualTo("admin/clinics/" + harbour);
        assertThat(heading()).isEqualTo("Harbour");
    }

    @Test
    void anAdminOfTwoClinicsChoosesAmongThemAndOpensNone() {
        var harbour = group.clinic("Harbour");
        var oldTown = group.clinic("Old Town");
        group.clinic("Lakeside");
        var admin = group.member(Role.CLINIC_ADMIN, harbour);
        group.grant(admin, Role.CLINIC_ADMIN, oldTown);
        signIn(admin);

        go("admin/clinics");

        assertThat(rows()).hasSize(2);
        assertThat(offers("Open a clinic")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECEPTION", "THERAPIST", "PATIENT"})
    void otherRolesMayNotOpenTheList(Role role) {
        signInAsAny(role);
        isClosed("admin/clinics", ClinicsView.class);
    }
}
