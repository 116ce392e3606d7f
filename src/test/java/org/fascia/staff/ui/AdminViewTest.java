package org.fascia.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fascia.AdminScreenTest;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.staff.QualificationId;
import org.fascia.staff.Qualifications;
import org.fascia.staff.SaveQualification;
import org.fascia.staff.TestGroups.Group;
import org.fascia.staff.TestGroups.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class AdminViewTest extends AdminScreenTest {

    @Autowired
    Qualifications qualifications;

    @Autowired
    TestGroup patients;

    private Group group;
    private ClinicId harbour;

    @BeforeEach
    void openClinic() {
        group = groups.open();
        harbour = group.clinic("Harbour");
    }

    @Test
    void aGroupWithoutClinicsBeginsWithOne() {
        signIn(groups.open().owner());
        go("admin");
        assertThat(empties()).hasSize(1);
        assertThat($view(Anchor.class).single().getHref()).isEqualTo("admin/clinics");
    }

    @Test
    void clinicsThatLackSomethingAreLinkedWithWhatTheyLack() {
        signIn(group.owner());
        go("admin");
        assertThat(text(card("Clinics that are not ready yet")))
                .contains("Harbour", "No opening hours", "No therapist");
        assertThat($view(Anchor.class).all()).extracting(Anchor::getHref).contains("admin/clinics/" + harbour);
    }

    @Test
    void aTherapistIsNotMissingOnceOneWasInvited() {
        group.invited(Role.THERAPIST, harbour, "Theo Therapist");
        signIn(group.owner());
        go("admin");
        assertThat(text(card("Clinics that are not ready yet"))).doesNotContain("No therapist");
        assertThat(text(card("Invited and not here yet"))).contains("Theo Therapist");
    }

    @Test
    void rolesAndQualificationsThatEndSoonAreSaid() {
        var reception = group.member(Role.RECEPTION, harbour, "Rita Reception");
        group.grant(reception, Role.THERAPIST, harbour, LocalDate.now().plusDays(20));
        var lasting = group.member(Role.RECEPTION, harbour, "Lara Lasting");
        group.grant(lasting, Role.THERAPIST, harbour, LocalDate.now().plusDays(40));
        qualify(reception, "Licence", LocalDate.now().plusDays(10));
        qualify(lasting, "Certificate", LocalDate.now().minusDays(10));
        qualify(lasting, "Diploma", LocalDate.now().plusDays(50));
        signIn(group.owner());
        go("admin");

        assertThat(text(card("Roles that end within 30 days"))).contains("Rita").doesNotContain("Lara");
        assertThat(text(card("Qualifications that end")))
                .contains("Licence", "Expired on")
                .doesNotContain("Diploma");
    }

    @Test
    void ownersAreToldOfNewTherapists() {
        group.member(Role.THERAPIST, harbour, "Theo Therapist");
        signIn(group.owner());
        go("admin");
        assertThat(text(card("New in the therapist role"))).contains("Theo Therapist");
    }

    @Test
    void patientsWhomNobodyLeadsAreSaid() {
        var owner = patients.openOrganization();
        var clinic = patients.openClinic(owner, "Harbour");
        var reception = patients.hire(owner, Role.RECEPTION, clinic);
        patients.register(reception, clinic);
        signIn(owner);
        go("admin");
        assertThat(text(card("Patients without a lead therapist (1)"))).contains("Pat Patient", "Nobody yet");
    }

    @Test
    void anAdminIsToldOfOwnClinicsOnly() {
        var oldTown = group.clinic("Old Town");
        group.invited(Role.THERAPIST, oldTown, "Olga Old");
        signIn(group.member(Role.CLINIC_ADMIN, harbour, "Ada Admin"));
        go("admin");
        assertThat(rows()).anyMatch(row -> row.contains("Harbour")).noneMatch(row -> row.contains("Old"));
    }

    @Test
    void anOwnerFindsAllScreensInTheMenu() {
        signIn(group.owner());
        go("admin");
        assertThat(menu()).containsExactly("Overview", "Clinics", "Staff", "Services", "Patients", "Settings");
    }

    @Test
    void anAdminFindsTheOwnClinicLast() {
        signIn(group.member(Role.CLINIC_ADMIN, harbour));
        go("admin");
        assertThat(menu()).containsExactly("Overview", "Patients", "Staff", "Clinic");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECEPTION", "THERAPIST", "PATIENT"})
    void otherRolesMayNotOpenTheOverview(Role role) {
        signInAsAny(role);
        isClosed("admin", AdminView.class);
    }

    private List<String> menu() {
        return $(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    private void qualify(Person person, String title, LocalDate until) {
        var member = Objects.requireNonNull(person.member());
        group.owner()
                .run(() -> qualifications.save(
                        new SaveQualification(QualificationId.next(), member, title, null, until, null)));
    }
}
