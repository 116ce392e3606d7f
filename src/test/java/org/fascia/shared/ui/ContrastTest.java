package org.fascia.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of tokens.css keep WCAG AA, in light and in dark. */
class ContrastTest {

    private static final Path STYLES = Path.of("frontend/styles");
    private static final Pattern RAW_COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl|oklch)a?\\(");

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink, sunken",
        "ink-soft, paper",
        "ink-soft, surface",
        "ink-soft, sunken",
        "ink, accent-wash",
        "ink, warm-wash",
        "ink, danger-wash",
        "ink, neutral-wash",
        "accent-ink, paper",
        "accent-ink, surface",
        "accent-ink, accent-wash",
        "on-accent, accent",
        "warm-ink, warm-wash",
        "warm-ink, paper",
        "warm-ink, surface",
        "danger-ink, danger-wash",
        "danger-ink, paper",
        "danger-ink, surface",
        "neutral-ink, neutral-wash",
        "neutral-ink, surface",
        "on-panel, panel",
    })
    void textIsReadable(String text, String ground) throws IOException {
        assertContrast(text, ground, 4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, paper",
        "line-strong, surface",
        "accent, paper",
        "accent, surface",
        "accent, accent-wash",
        "accent, track",
        "warm, surface",
        "warm, paper",
        "warm, warm-wash",
        "danger, surface",
        "danger, danger-wash",
        "chart-1, surface",
        "chart-2, surface",
        "chart-3, surface",
        "chart-4, surface",
        "chart-5, surface",
        "body-line, surface",
        "body-strong, body-fill",
        "body-strong, body-mild",
        "figure-line, surface",
        "figure-moving, surface",
        "figure-moving, figure-still",
        "figure-prop, surface",
    })
    void edgesAndMarksAreVisible(String mark, String ground) throws IOException {
        assertContrast(mark, ground, 3);
    }

    /** Two lines of a chart must differ where there is no colour: in print and for those who see none. */
    @Test
    void chartsCanBeToldApartInGrey() throws IOException {
        for (int scheme = 0; scheme < 2; scheme++) {
            var greys = new ArrayList<Double>();
            for (int chart = 1; chart <= 5; chart++) {
                greys.add(luminance(colour("chart-" + chart, scheme)) + 0.05);
            }
            Collections.sort(greys);
            for (int next = 1; next < greys.size(); next++) {
                assertThat(greys.get(next) / greys.get(next - 1)).isGreaterThan(1.2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("otherStyles")
    void coloursStandInTheTokensOnly(Path file) throws IOException {
        assertThat(RAW_COLOUR.matcher(Files.readString(file)).results().map(found -> found.group()))
                .isEmpty();
    }

    static Stream<Path> otherStyles() throws IOException {
        try (var files = Files.walk(Path.of("frontend"), 2)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(css|ts)"))
                    .filter(file ->
                            !file.endsWith("tokens.css") && !file.toString().contains("generated"))
                    .toList()
                    .stream();
        }
    }

    private static void assertContrast(String over, String under, double least) throws IOException {
        for (int scheme = 0; scheme < 2; scheme++) {
            double contrast = contrast(colour(over, scheme), colour(under, scheme));
            assertThat(contrast)
                    .as("%s on %s, %s", over, under, scheme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static String colour(String name, int scheme) throws IOException {
        var token = Pattern.compile("--fascia-" + name + ": light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)")
                .matcher(Files.readString(STYLES.resolve("tokens.css")));
        assertThat(token.find()).as(name).isTrue();
        return token.group(scheme + 1);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
