package org.fascia.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Chromium, with a window for each person of a journey; what a window's console says is remembered. */
final class Browser implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
    }

    /**
     * Starts Chromium. Where there is none, the test is skipped, unless FASCIA_BROWSER_TESTS says {@code required}: then
     * it fails.
     */
    static Browser start() {
        var executable = Stream.concat(Stream.ofNullable(System.getenv("FASCIA_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        boolean required = "required".equals(System.getenv("FASCIA_BROWSER_TESTS"));
        Assumptions.assumeTrue(required || executable.isPresent(), "no Chromium on this machine");
        return new Browser(executable.orElseThrow(() -> new IllegalStateException("no Chromium on this machine")));
    }

    /** A window of somebody at a desk. */
    Page desk() {
        return window(new NewContextOptions().setViewportSize(1440, 900));
    }

    /** A window of somebody with a phone. */
    Page phone() {
        return window(new NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
    }

    private Page window(NewContextOptions options) {
        var context = chromium.newContext(options.setLocale("en-GB"));
        context.setDefaultTimeout(15_000);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Checks the page with axe, light and dark, and that no console complained until now. */
    void checkAccessible(Page page) {
        page.waitForFunction("document.title !== '' && document.querySelector('h1') !== null");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var violations = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations();
            assertThat(violations)
                    .as(() -> page.url() + " in " + scheme + "\n" + describe(violations))
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(complaints).isEmpty();
    }

    private static String describe(List<Rule> violations) {
        var text = new StringBuilder();
        for (var rule : violations) {
            text.append(rule.getId()).append(": ").append(rule.getHelp()).append('\n');
            rule.getNodes()
                    .forEach(node -> text.append("    ").append(node.getHtml()).append('\n'));
        }
        return text.toString();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
