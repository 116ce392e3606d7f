import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Measures what the suite cannot assert: time until ready, bytes of a first visit, memory with many sessions. Run it by
 * {@code src/bench/run}; each figure is printed with its limit, and a limit that is passed fails the run.
 */
class Bench {

    private static final Path JAR = Path.of("target/fascia.jar");
    private static final int SESSIONS = 100;
    private static final int PORT = 8181;
    private static final String BASE = "http://localhost:" + PORT;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String PASSWORD = "fascia-demo-only";

    private static boolean passed = true;

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory("fascia-bench");
        var first = start(data);
        try {
            report("ready on a new embedded database", first.seconds(), 15, "s");
            report("first visit of the sign-in page", transferred("/login"), 400, "KB");
            awaitDemo();
            openSessions();
            report("resident memory with " + SESSIONS + " sessions", resident(first.process()), 700, "MB");
        } finally {
            stop(first.process());
        }
        var second = start(data);
        report("ready on the same database", second.seconds(), 15, "s");
        stop(second.process());
        if (System.getenv("FASCIA_DATABASE_URL") == null) {
            System.out.println("ready on an external database: not measured, FASCIA_DATABASE_URL is not set");
        }
        System.exit(passed ? 0 : 1);
    }

    private record Running(Process process, double seconds) {}

    private static Running start(Path data) throws Exception {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                JAR.toString());
        builder.environment().putAll(Map.of("SERVER_PORT", "" + PORT, "FASCIA_DATA_DIR", data.toString()));
        boolean external = System.getenv("FASCIA_DATABASE_URL") != null;
        var begun = Instant.now();
        var process = builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("portal.log").toFile())
                .start();
        while (status("/actuator/health") != 200) {
            if (!process.isAlive() || Duration.between(begun, Instant.now()).toSeconds() > 60) {
                throw new IllegalStateException(Files.readString(data.resolve("portal.log")));
            }
            Thread.sleep(50);
        }
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        if (external) {
            report("ready on an external database", seconds, 8, "s");
        }
        return new Running(process, seconds);
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static int status(String path) throws InterruptedException {
        try {
            return client().send(get(path), BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** What Chromium receives, compressed as it travels, until the page has nothing more to load; in KB of 1,000 bytes. */
    private static double transferred(String path) {
        var bytes = new AtomicLong();
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            Page page = browser.newPage();
            page.onRequestFinished(request -> {
                var sizes = request.sizes();
                bytes.addAndGet(sizes.responseBodySize + sizes.responseHeadersSize);
            });
            page.navigate(BASE + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        return bytes.get() / 1000.0;
    }

    private static void awaitDemo() throws Exception {
        for (int second = 0; second < 60; second++) {
            if (signIn("therapist@northside.example") != null) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("the demo's accounts were not ready within a minute");
    }

    private static void openSessions() throws Exception {
        var people = List.of("therapist@northside.example", "patient@northside.example");
        var opened = new ArrayList<HttpClient>();
        for (int number = 0; number < SESSIONS; number++) {
            var client = signIn(people.get(number % people.size()));
            if (client == null) {
                throw new IllegalStateException("could not sign in");
            }
            var location = number % people.size() == 0 ? "today" : "my";
            var screen = client.send(get("/?v-r=init&location=" + location), BodyHandlers.ofString());
            if (screen.statusCode() != 200) {
                throw new IllegalStateException("no screen: " + screen.statusCode());
            }
            opened.add(client);
        }
    }

    private static HttpClient signIn(String email) throws Exception {
        var client = client();
        var page = client.send(get("/login"), BodyHandlers.ofString());
        var token = CSRF.matcher(page.body());
        if (!token.find()) {
            return null;
        }
        var form = "username=" + encoded(email) + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token.group(1));
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(URI.create(BASE + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElse("error").contains("error") ? null : client;
    }

    private static double resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    private static void report(String what, double figure, double limit, String unit) {
        boolean kept = figure <= limit;
        passed &= kept;
        System.out.printf("%s: %.1f %s (at most %.0f)%s%n", what, figure, unit, limit, kept ? "" : "  PASSED THE LIMIT");
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(BASE + path)).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
