package org.fascia.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.fascia.TestGroup;
import org.fascia.database.TestDatabase;
import org.fascia.security.Role;
import org.fascia.shared.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * What the portal is for, from end to end: an admin invites a therapist, the therapist plans and assigns, the patient
 * logs on a phone, and the therapist sees it without reload. Every screen on the way is checked with axe.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class CareJourneyTest {

    private static final String PASSWORD = "three quiet harbours";

    @LocalServerPort
    int port;

    @Autowired
    TestGroup group;

    @ParameterizedTest
    @EnumSource(Hand.class)
    void fromTheInvitationToTheFirstLog(Hand hand) {
        var owner = group.openOrganization();
        var admin = group.hire(owner, Role.CLINIC_ADMIN, group.openClinic(owner, "Harbour"));
        try (var browser = Browser.start()) {
            var office = new Somebody(browser, browser.desk(), hand);
            office.signIn(admin.email().value(), TestGroup.PASSWORD);
            var invitation = inviteTherapist(office, "therapist" + Ids.next() + "@example.org");

            var desk = new Somebody(browser, browser.desk(), hand);
            desk.join(invitation);
            var forPatient = registerPatient(desk, "patient" + Ids.next() + "@example.org");
            plan(desk);
            assign(desk);

            var phone = new Somebody(browser, browser.phone(), hand);
            phone.join(forPatient);
            logAll(phone);

            assertThat(desk.page.locator(".latest-logs")).containsText("Bridge");
            desk.look();
        }
    }

    private static Invitation inviteTherapist(Somebody office, String email) {
        office.follow("Staff");
        office.sees("Staff");
        office.press("Invite somebody");
        office.type("Name", "Thea Therapist");
        office.type("E-mail address", email);
        office.pick("Therapist");
        office.look();
        office.pressInDialog("Invite");
        var link = office.oneTimeLink();
        office.look();
        office.press("I have copied it");
        assertThat(office.page.getByRole(AriaRole.LINK, named("Thea Therapist")))
                .isVisible();
        return new Invitation(link, email);
    }

    private static Invitation registerPatient(Somebody desk, String email) {
        desk.sees("Today");
        desk.look();
        desk.follow("Patients");
        desk.sees("Patients");
        desk.look();
        desk.press("New patient");
        desk.type("Given name", "Rosa");
        desk.type("Family name", "Delgado");
        desk.type("Birth date", "08/05/1973");
        desk.look();
        desk.pressInDialog("Register");
        desk.sees("Rosa Delgado");
        desk.press("Do the safety check");
        desk.tick("I asked about every point. What is not ticked does not apply.");
        desk.look();
        desk.press("Complete the check");
        assertThat(desk.page.getByText("The last check found nothing that speaks against treatment."))
                .isVisible();
        desk.look();
        desk.press("Invite");
        desk.type("E-mail address", email);
        desk.press("Make the link");
        var link = desk.oneTimeLink();
        desk.press("I have copied it");
        return new Invitation(link, email);
    }

    private static void plan(Somebody desk) {
        desk.follow("Plan");
        desk.look();
        desk.press("Low back pain");
        desk.look();
        desk.typeInRow("Now", 0, "7");
        desk.typeInRow("Now", 1, "12");
        desk.typeInRow("Now", 2, "10");
        desk.press("Start plan");
        assertThat(desk.page.getByRole(AriaRole.BUTTON, named("Change plan"))).isVisible();
        desk.look();
    }

    private static void assign(Somebody desk) {
        desk.follow("Homecare");
        desk.look();
        desk.press("Assign exercises");
        desk.type("Search", "bridge");
        assertThat(desk.page.getByText("1 exercise", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        desk.look();
        desk.press("Choose: Bridge");
        desk.press("Say how much");
        desk.look();
        desk.press("Assign");
        assertThat(desk.page.locator(".assignment-list")).containsText("Bridge");
        desk.look();
    }

    private static void logAll(Somebody phone) {
        phone.sees("Today’s exercises");
        phone.look();
        phone.press("4");
        phone.follow("Bridge");
        phone.sees("How to do it");
        phone.look();
        phone.follow("Back to today");
        phone.press("Done: Bridge");
        assertThat(phone.page.getByText("after your exercises")).isVisible();
        phone.press("3");
        phone.look();
        phone.follow("My plan");
        phone.sees("My plan");
        phone.look();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** The one-time link that somebody was handed. */
    private record Invitation(String link, String email) {}

    /** Somebody in front of a screen. */
    private final class Somebody {

        private final Browser browser;
        private final Page page;
        private final Hand hand;

        Somebody(Browser browser, Page page, Hand hand) {
            this.browser = browser;
            this.page = page;
            this.hand = hand;
        }

        void signIn(String email, String password) {
            page.navigate("http://localhost:" + port + "/login");
            look();
            type("E-mail address", email);
            hand.type(page.locator("input[name=password][type=password]"), password);
            press("Sign in");
            page.waitForURL(url -> !url.contains("/login"));
        }

        void join(Invitation invitation) {
            page.navigate(invitation.link());
            sees("Welcome");
            look();
            hand.type(page.locator("input[name=password]"), PASSWORD);
            hand.type(page.locator("input[name=repeat]"), PASSWORD);
            press("Join");
            page.waitForURL("**/login?joined**");
            look();
            type("E-mail address", invitation.email());
            hand.type(page.locator("input[name=password][type=password]"), PASSWORD);
            press("Sign in");
            page.waitForURL(url -> !url.contains("/login"));
        }

        String oneTimeLink() {
            var link = page.getByLabel("One-time link");
            assertThat(link).hasValue(java.util.regex.Pattern.compile("http.*/join/.+"));
            return link.inputValue();
        }

        void sees(String heading) {
            assertThat(page.getByRole(AriaRole.HEADING, named(heading)).first()).isVisible();
        }

        void follow(String link) {
            hand.press(page.getByRole(AriaRole.LINK, named(link)).first());
        }

        void press(String button) {
            hand.press(page.getByRole(AriaRole.BUTTON, named(button)).first());
        }

        void pressInDialog(String button) {
            hand.press(dialog().getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(button).setExact(true)));
        }

        void type(String label, String text) {
            hand.type(field(label), text);
        }

        /** Types in one of several rows that have the same fields. */
        void typeInRow(String label, int row, String text) {
            hand.type(
                    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                            .nth(row),
                    text);
        }

        void tick(String label) {
            hand.tick(page.getByLabel(label));
        }

        void pick(String choice) {
            hand.pick(page.getByRole(
                    AriaRole.RADIO, new Page.GetByRoleOptions().setName(choice).setExact(true)));
        }

        private Locator field(String label) {
            return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                    .first();
        }

        private Locator dialog() {
            return page.getByRole(AriaRole.DIALOG).last();
        }

        /** The keyboard visits the screens that were checked before. */
        void look() {
            if (hand == Hand.POINTER) {
                browser.checkAccessible(page);
            }
        }
    }
}
