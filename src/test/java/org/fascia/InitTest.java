package org.fascia;

import static org.assertj.core.api.Assertions.assertThat;

import org.fascia.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** {@code ./fascia init} runs in the same application, but without its web server. */
@ExtendWith(OutputCaptureExtension.class)
class InitTest {

    @Test
    void initPrintsTheFirstOwnersLink(CapturedOutput output) {
        var exitCode = init("--organization", "Northside", "--owner", "olive@northside.example", "--therapist");

        assertThat(exitCode).isZero();
        assertThat(output.getOut())
                .contains("Opened the organization Northside.")
                .containsPattern("/join/[\\w-]{40,}");
    }

    @Test
    void initSaysWhatIsMissing(CapturedOutput output) {
        assertThat(init("--owner", "olive@northside.example")).isNotZero();
        assertThat(output.getErr()).contains("--organization is missing").contains("Usage:");
    }

    private static int init(String... options) {
        var portal = FasciaApplication.withoutScreens(new SpringApplication(FasciaApplication.class));
        portal.addInitializers(new TestDatabase());
        var arguments = new String[options.length + 1];
        arguments[0] = "init";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return SpringApplication.exit(portal.run(arguments));
    }
}
