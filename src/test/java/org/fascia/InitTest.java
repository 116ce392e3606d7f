package org.fascia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fascia.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** {@code ./fascia init} and {@code owner-link} run in the same application, but without its web server. */
@ExtendWith(OutputCaptureExtension.class)
class InitTest {

    private static final Pattern LINK = Pattern.compile("https://portal\\.example\\.org/join/[\\w-]{40,}");

    /** One for all commands of a test. */
    private final TestDatabase database = new TestDatabase();

    @Test
    void initPrintsTheFirstOwnersLink(CapturedOutput output) {
        assertThat(init("Northside", "olive@northside.example", "--therapist")).isZero();
        assertThat(output.getOut()).contains("Opened the organization Northside.");
        assertThat(links(output)).hasSize(1);
    }

    @Test
    void initSaysWhatIsMissing(CapturedOutput output) {
        assertThat(call("init", "--owner", "olive@northside.example")).isNotZero();
        assertThat(output.getErr()).contains("--organization is missing").contains("Usage:");
    }

    @Test
    void sameOrganizationTwiceIsRefusedAndAnotherIsNot(CapturedOutput output) {
        assertThat(init("Northside", "olive@northside.example")).isZero();
        assertThat(init("northside", "olive@northside.example")).isNotZero();
        assertThat(output.getErr())
                .contains("olive@northside.example owns an organization called northside already.")
                .contains("./fascia owner-link --owner olive@northside.example");
        assertThat(init("Southbank", "olive@northside.example")).isZero();
        assertThat(links(output)).hasSize(2);
    }

    @Test
    void lostOwnerGetsAFreshLink(CapturedOutput output) {
        init("Northside", "olive@northside.example");
        assertThat(call("owner-link", "--owner", "Olive@Northside.example")).isZero();
        assertThat(output.getOut())
                .contains("The old password of olive@northside.example, an owner of Northside, is void.");
        assertThat(links(output)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void ownerOfSeveralSaysWhichIsMeant(CapturedOutput output) {
        init("Northside", "olive@northside.example");
        init("Southbank", "olive@northside.example");
        assertThat(call("owner-link", "--owner", "olive@northside.example")).isNotZero();
        assertThat(output.getErr()).contains("Northside or Southbank");
        assertThat(call("owner-link", "--owner", "olive@northside.example", "--organization", "Southbank"))
                .isZero();
    }

    @Test
    void whoOwnsNothingGetsNoLink(CapturedOutput output) {
        init("Northside", "olive@northside.example");
        assertThat(call("owner-link", "--owner", "tom@northside.example")).isNotZero();
        assertThat(output.getErr()).contains("tom@northside.example owns no such organization here.");
        assertThat(links(output)).hasSize(1);
    }

    private static List<String> links(CapturedOutput output) {
        return LINK.matcher(output.getOut())
                .results()
                .map(match -> match.group())
                .toList();
    }

    private int init(String organization, String owner, String... more) {
        var arguments = new ArrayList<>(List.of("init", "--organization", organization, "--owner", owner));
        arguments.addAll(List.of(more));
        return call(arguments.toArray(String[]::new));
    }

    private int call(String... arguments) {
        var portal = FasciaApplication.withoutScreens(new SpringApplication(FasciaApplication.class));
        portal.addInitializers(database, InitTest::address);
        return SpringApplication.exit(portal.run(arguments));
    }

    private static void address(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment", Map.of("FASCIA_BASE_URL", "https://portal.example.org/")));
    }
}
