package org.fascia.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import org.fascia.TestGroup;
import org.fascia.database.TestDatabase;
import org.fascia.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The way in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class SignInJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    TestGroup group;

    @Test
    void aWrongPasswordIsRefusedInPlainWords() {
        try (var browser = Browser.start()) {
            var page = browser.desk();
            page.navigate(address("/"));
            assertThat(page).hasURL(address("/login"));
            signIn(page, "nobody@example.org", "not the password");
            page.waitForURL("**/login?error**");
            assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
            browser.checkAccessible(page);
        }
    }

    @Test
    void aLinkIntoThePortalLeadsThereAfterTheSignIn() {
        var owner = group.openOrganization();
        var harbour = group.openClinic(owner, "Harbour");
        var therapist = group.hire(owner, Role.THERAPIST, harbour);
        var patient = group.register(therapist, harbour);
        try (var browser = Browser.start()) {
            var page = browser.desk();
            page.navigate(address("/patients/" + patient + "/homecare"));
            page.waitForURL("**/login");
            signIn(page, therapist.email().value(), TestGroup.PASSWORD);
            page.waitForURL("**/patients/" + patient + "/homecare**");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Exercises at home")))
                    .isVisible();
        }
    }

    @Test
    void anAddressWithoutAScreenForThePersonIsNotFound() {
        var owner = group.openOrganization();
        var therapist = group.hire(owner, Role.THERAPIST, group.openClinic(owner, "Harbour"));
        try (var browser = Browser.start()) {
            var page = browser.desk();
            page.navigate(address("/"));
            signIn(page, therapist.email().value(), TestGroup.PASSWORD);
            page.waitForURL("**/today**");
            for (var nothing : List.of("/no-such-screen", "/admin/staff", "/my", "/patients/x/no-such-tab/y")) {
                assertThat(status(page, nothing)).as(nothing).isEqualTo(404);
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .isVisible();
            }
            for (var screen : List.of("/", "/today", "/patients")) {
                assertThat(status(page, screen)).as(screen).isEqualTo(200);
            }
        }
    }

    private int status(Page page, String path) {
        return Objects.requireNonNull(page.navigate(address(path))).status();
    }

    private static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
