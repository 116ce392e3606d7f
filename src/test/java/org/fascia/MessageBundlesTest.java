package org.fascia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in every language, and every key that the code names is there at all. */
class MessageBundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(String module) throws IOException {
        assertThat(bundle(module + "_de").keySet()).isEqualTo(bundle(module).keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesTakeTheSameArgumentsAndSayIt(String module) throws IOException {
        var english = bundle(module);
        var german = bundle(module + "_de");
        for (var key : english.stringPropertyNames()) {
            assertThat(arguments(german.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void textsWithArgumentsKeepTheirApostrophes(String module) throws IOException {
        for (var language : new String[] {"", "_de"}) {
            var texts = bundle(module + language);
            for (var key : texts.stringPropertyNames()) {
                var text = texts.getProperty(key);
                if (PLACEHOLDER.matcher(text).find()) {
                    assertThat(text.replace("''", "")).as(key + language).doesNotContain("'");
                    assertThat(new MessageFormat(text).toPattern())
                            .as(key + language)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var known = modules().flatMap(module -> keys(module).stream()).collect(Collectors.toSet());
        var modules = modules().collect(Collectors.joining("|"));
        var key = Pattern.compile("\"((?:" + modules + ")\\.[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*)\"");
        var missing = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = key.matcher(Files.readString(file));
                while (matcher.find()) {
                    var found = matcher.group(1);
                    if (!known.contains(found) && !isAuditAct(found) && !isProperty(found)) {
                        missing.add(found + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Names of acts in the audit trail look like keys; they end in a verb of the past and are never shown as they are. */
    private static boolean isAuditAct(String text) {
        return AUDIT_ACTS.stream().anyMatch(text::endsWith);
    }

    private static boolean isProperty(String text) {
        return text.startsWith("fascia.");
    }

    private static final Set<String> AUDIT_ACTS = Set.of("ed", ".lookedUp", ".made", ".read", ".SIGN_IN", ".withdrawn");

    private static Set<String> arguments(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> keys(String module) {
        try {
            return bundle(module).stringPropertyNames();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Properties bundle(String name) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    static Stream<String> modules() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.contains("_"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
