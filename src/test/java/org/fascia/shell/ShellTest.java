package org.fascia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.clinic.ChangeClinic;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@FasciaTest
class ShellTest extends SpringBrowserlessTest {

    @Autowired
    TestGroup group;

    @Autowired
    Clinics clinics;

    @Autowired
    UserDetailsService details;

    private TestGroup.Person owner;
    private ClinicId harbour;

    @BeforeEach
    void openAClinic() {
        owner = group.openOrganization();
        harbour = group.openClinic(owner, "Harbour");
    }

    @Test
    void therapistsMenuHoldsTheirScreensOnly() {
        signIn(group.hire(owner, Role.THERAPIST, harbour));
        UI.getCurrent().navigate("exercises");
        assertThat(menu()).contains("Exercises").doesNotContain("Staff");
    }

    @Test
    void ownersMenuHoldsNoTherapistsScreen() {
        signIn(owner);
        UI.getCurrent().navigate("exercises");
        assertThat($(NoSuchPage.ClosedScreen.class).exists()).isTrue();
    }

    @Test
    void anUnknownAddressAndAClosedScreenGetOneAnswer() {
        signIn(owner);
        UI.getCurrent().navigate("no/such/place");
        var unknown = $(Main.class).single().getElement().getTextRecursively();
        assertThat($(NoSuchPage.NoSuchScreen.class).exists()).isTrue();
        UI.getCurrent().navigate("exercises");
        assertThat($(Main.class).single().getElement().getTextRecursively()).isEqualTo(unknown);
    }

    @Test
    void patientsGetTheirBarAndNoDrawer() {
        signIn(patient());
        UI.getCurrent().navigate("my");
        assertThat($(PatientLayout.class).exists()).isTrue();
        assertThat($(StaffLayout.class).exists()).isFalse();
        assertThat($(RouterLink.class).all()).extracting(RouterLink::getHref).contains("my");
    }

    @Test
    void aPatientsClinicIsOneTapAway() {
        var facts = ClinicFacts.of("Harbour", "GB", TestGroup.ZONE);
        owner.acting()
                .run(() -> clinics.change(new ChangeClinic(
                        harbour,
                        clinics.detail(harbour).version(),
                        new ClinicFacts(
                                facts.name(),
                                facts.address(),
                                new PhoneNumber("+442079460123"),
                                null,
                                facts.zone(),
                                null))));
        signIn(patient());
        UI.getCurrent().navigate("my");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("tel:+442079460123");
    }

    @Test
    void staffAreNamedInTheirMenu() {
        signIn(owner);
        UI.getCurrent().navigate("admin/staff");
        assertThat($(Avatar.class).all()).extracting(Avatar::getName).contains("Olive Owner");
    }

    @Test
    void aPersonWithOneRoleGetsNoSwitch() {
        signIn(group.hire(owner, Role.THERAPIST, harbour));
        UI.getCurrent().navigate("exercises");
        assertThat($(WorkingAsSwitch.class).exists()).isFalse();
    }

    @Test
    void realPatientsMayBeEnteredOutsideADemonstration() {
        signIn(group.hire(owner, Role.THERAPIST, harbour));
        UI.getCurrent().navigate("exercises");
        assertThat($(DemoBanner.class).exists()).isFalse();
    }

    private TestGroup.Person patient() {
        var reception = group.hire(owner, Role.RECEPTION, harbour);
        return group.invite(reception, group.register(reception, harbour));
    }

    private void signIn(TestGroup.Person person) {
        var user = details.loadUserByUsername(person.email().value());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private List<String> menu() {
        return $(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
