package org.fascia.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.database.TestDatabase;
import org.fascia.homecare.HomecareScene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** From the therapist's desk to the patient's phone and back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class HomecareJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    HomecareScene scene;

    @Test
    void aWrongPasswordIsRefusedInPlainWords() {
        try (var browser = Browser.start()) {
            var page = browser.desk();
            page.navigate(address("/"));
            assertThat(page).hasURL(address("/login"));
            fillIn(page, "nobody@example.org", "not the password");
            page.waitForURL("**/login?error**");
            assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
            browser.checkAccessible(page);
        }
    }

    @Test
    void whatThePatientLogsReachesTheTherapistWithoutReload() {
        var cast = scene.cast().checked();
        cast.assigned("bridge", "chin-tuck");
        try (var browser = Browser.start()) {
            var desk = browser.desk();
            signIn(desk, cast.therapist());
            desk.navigate(address("/patients/" + cast.record() + "/homecare"));
            assertThat(heading(desk, "Exercises at home")).isVisible();
            browser.checkAccessible(desk);
            assertThat(desk.locator(".latest-logs")).hasCount(0);

            var phone = browser.phone();
            signIn(phone, cast.patient());
            assertThat(phone).hasURL(address("/my"));
            browser.checkAccessible(phone);
            phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("All done"))
                    .click();

            assertThat(desk.locator(".latest-logs")).isVisible();
        }
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    private void signIn(Page page, Person person) {
        page.navigate(address("/login"));
        fillIn(page, person.email().value(), TestGroup.PASSWORD);
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static void fillIn(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
