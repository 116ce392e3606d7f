package org.fascia.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged portal as a newcomer starts it. */
@DisabledOnOs(OS.WINDOWS)
class PackagedStartTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path directory;

    @Test
    void servesOnLoopbackSaysWhereAndLeavesNothingBehind() throws Exception {
        int port = freePort();
        var portal = start(port);
        try (var output = portal.inputReader(UTF_8);
                var browser = HttpClient.newHttpClient()) {
            String line = output.readLine();
            while (line != null && !line.startsWith("Fascia is ready")) {
                line = output.readLine();
            }
            assertThat(line).isEqualTo("Fascia is ready: http://localhost:" + port);
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .build();
            assertThat(browser.send(health, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            assertThat(answersBeyondLoopback(port)).isFalse();
            portal.destroy();
            assertThat(portal.waitFor(15, TimeUnit.SECONDS)).isTrue();
            assertThat(directory.resolve("data/postgresql/postmaster.pid")).doesNotExist();
        } finally {
            portal.destroyForcibly();
        }
    }

    @Test
    void takenPortIsOneLineAndAnExitCode() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var portal = start(other.getLocalPort());
            String said = new String(portal.getInputStream().readAllBytes(), UTF_8);
            assertThat(portal.waitFor()).isNotZero();
            assertThat(said)
                    .isEqualTo(
                            "fascia: Port %d is taken by another program. Stop that one, or set SERVER_PORT to another port.\n"
                                    .formatted(other.getLocalPort()));
            assertThat(directory.resolve("data")).doesNotExist();
        }
    }

    private Process start(int port) throws IOException {
        var builder = new ProcessBuilder(List.of(
                        JAVA.toString(), "-Xmx512m", "--sun-misc-unsafe-memory-access=allow", "-jar", jar().toString()))
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("FASCIA_"));
        builder.environment().put("FASCIA_DATA_DIR", directory.resolve("data").toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        return builder.start();
    }

    private static Path jar() {
        Path jar = Path.of("target", "fascia.jar");
        assertThat(Files.isRegularFile(jar)).as("the portal is packaged").isTrue();
        return jar;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answersBeyondLoopback(int port) throws IOException {
        var local = InetAddress.getLocalHost();
        if (local.isLoopbackAddress()) {
            return false;
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(local, port), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
