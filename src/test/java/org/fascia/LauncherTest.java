package org.fascia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever lacks something reads one line that says what to do. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /** What the launcher itself calls; everything else is missing where these tests look. */
    private static final List<String> TOOLS = List.of(
            "cat",
            "cksum",
            "dirname",
            "env",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "sort",
            "touch");

    @TempDir
    Path project;

    private Path jdk = Path.of(System.getProperty("java.home"));

    @BeforeEach
    void copyLauncher() throws IOException {
        Files.copy(Path.of("fascia"), project.resolve("fascia"));
        Path tools = Files.createDirectory(project.resolve("tools"));
        for (String tool : TOOLS) {
            var place = Stream.of("/bin/" + tool, "/usr/bin/" + tool)
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
            Files.createSymbolicLink(tools.resolve(tool), place.orElseThrow());
        }
    }

    @Test
    void unknownCommandShowsWhatThereIs() throws Exception {
        var answer = launch("fly");
        assertThat(answer.code()).isNotZero();
        assertThat(answer.error()).contains("Usage: ./fascia COMMAND").endsWith("fascia: there is no command 'fly'.\n");
    }

    @Test
    void helpIsNoError() throws Exception {
        var answer = launch("help");
        assertThat(answer.code()).isZero();
        assertThat(answer.output()).contains("run", "test", "dev", "package", "init", "help");
    }

    @Test
    void withoutAJdkThatIsNewEnoughItSaysWhichOneItNeeds() throws Exception {
        Path launcher = project.resolve("fascia");
        Files.writeString(launcher, Files.readString(launcher).replace("LEAST_JDK=25", "LEAST_JDK=999"));
        var answer = launch("run");
        assertThat(answer.code()).isNotZero();
        assertThat(answer.error())
                .isEqualTo("fascia: needs a JDK 999 or newer: install one, or set JAVA_HOME to it.\n");
    }

    @Test
    void withoutMavenItSaysSo() throws Exception {
        var answer = launch("run");
        assertThat(answer.code()).isNotZero();
        assertThat(answer.error()).isEqualTo("fascia: needs Maven: install it so that 'mvn' is on the PATH.\n");
    }

    @Test
    void withoutNodeAndNpmItSaysSo() throws Exception {
        program("mvn", "exit 0");
        var answer = launch("run");
        assertThat(answer.code()).isNotZero();
        assertThat(answer.error()).isEqualTo("fascia: needs Node 24: install it, or npm, with which it is fetched.\n");
    }

    @Test
    void failedBuildIsNotTakenForABuildLater() throws Exception {
        program("node", "echo v24.1.0");
        program("mvn", "exit 1");
        for (int attempt = 0; attempt < 2; attempt++) {
            var answer = launch("package");
            assertThat(answer.code()).isNotZero();
            assertThat(answer.error()).isEqualTo("fascia: the build failed; the lines above say why.\n");
        }
    }

    @Test
    void buildsOnlyWhatChanged() throws Exception {
        program("node", "echo v24.1.0");
        program("mvn", "echo built >>mvn.log; : >target/fascia.jar");
        Path source = Files.createDirectories(project.resolve("src/main")).resolve("Source.java");
        Files.writeString(source, "class Source {}");
        jdk = project.resolve("jdk");
        program("../jdk/bin/javac", "echo javac 25.0.1");
        program("../jdk/bin/java", "mkdir -p target/portal; : >target/portal/fascia.jar");
        assertThat(builds()).isEqualTo(1);
        assertThat(builds()).isEqualTo(1);
        Thread.sleep(20);
        Files.writeString(source, "class Source { }");
        assertThat(builds()).isEqualTo(2);
        Files.move(source, source.resolveSibling("Renamed.java"));
        assertThat(builds()).isEqualTo(3);
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void devRecompilesWhatIsSavedWhileThePortalRuns() throws Exception {
        program("node", "echo v24.1.0");
        Files.createDirectories(project.resolve("src/main"));
        program("mvn", """
                echo "$*" >>mvn.log
                case "$*" in
                    *compiler:compile*) mkdir -p target/dev/classes ;;
                    *) sleep 1; echo changed >src/main/Source.java
                       while [ ! -f target/dev/classes/.restart ]; do sleep 1; done ;;
                esac""");
        assertThat(launch("dev").code()).isZero();
        assertThat(Files.readAllLines(project.resolve("mvn.log")))
                .anyMatch(line -> line.contains("-Pdev spring-boot:run"))
                .anyMatch(line -> line.contains("-Pdev resources:resources compiler:compile"));
    }

    private int builds() throws Exception {
        assertThat(launch("package").code()).isZero();
        return Files.readAllLines(project.resolve("mvn.log")).size();
    }

    private void program(String name, String body) throws IOException {
        Path file = project.resolve("tools").resolve(name).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private record Answer(int code, String output, String error) {}

    private Answer launch(String... arguments) throws Exception {
        var command = Stream.concat(Stream.of("/bin/sh", "fascia"), Arrays.stream(arguments))
                .toList();
        var builder = new ProcessBuilder(command).directory(project.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", project.resolve("tools").toString(),
                        "HOME", project.toString(),
                        "JAVA_HOME", jdk.toString()));
        var process = builder.start();
        String error;
        String output;
        try (var out = process.getInputStream();
                var err = process.getErrorStream()) {
            output = new String(out.readAllBytes(), UTF_8);
            error = new String(err.readAllBytes(), UTF_8);
        }
        return new Answer(process.waitFor(), output, error);
    }
}
