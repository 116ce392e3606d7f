import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
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
import java.util.Map;
import java.util.regex.Pattern;

/** The portal as {@code ./fascia run} starts it. */
record Portal(Process process, double secondsUntilReady) implements AutoCloseable {

    static final int PORT = freePort();
    static final String BASE = "http://localhost:" + PORT;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String PASSWORD = "fascia-demo-only";

    /** @param settings further variables of the environment */
    static Portal start(Path data, Map<String, String> settings) throws Exception {
        var log = data.resolve("portal.log");
        var builder = new ProcessBuilder("./fascia", "run").redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FASCIA_"));
        builder.environment().putAll(Map.of("SERVER_PORT", "" + PORT, "FASCIA_DATA_DIR", data.toString()));
        builder.environment().putAll(settings);
        var begun = Instant.now();
        var process = builder.start();
        while (status("/actuator/health") != 200) {
            if (!process.isAlive() || since(begun) > 120) {
                process.destroy();
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(50);
        }
        return new Portal(process, since(begun));
    }

    static double since(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Megabytes. */
    double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    /** @return null while nobody of that address may sign in */
    static HttpClient signIn(String email) throws Exception {
        var client = client();
        var token = CSRF.matcher(client.send(get("/login"), BodyHandlers.ofString()).body());
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

    static HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(BASE + path)).build();
    }

    private static int status(String path) throws InterruptedException {
        try (var client = client()) {
            return client.send(get(path), BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
