package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs axe (WCAG 2.2 A and AA, best practices) on the site of the repository in a real browser, in a narrow light and a
 * wide dark window; skipped without a browser. Few pages suffice: together they contain every element with every class.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final String DARK = "--blink-settings=preferredColorScheme=0";
    private static final String LIGHT = "--blink-settings=preferredColorScheme=1";

    private Path folder;
    private Browser browser;
    private List<String> pages;

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Optional<Browser> found = Browser.find(folder.resolve("profile"));
        assumeTrue(found.isPresent(), "no browser");
        browser = found.get();
        Staging staging = TestProject.repository().stage().staging();
        pages = cover(staging);
        new OutputFolder(folder.resolve("output")).apply(staging);
        try (InputStream axe = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            Files.copy(axe, folder.resolve("axe.min.js"));
        }
    }

    @ParameterizedTest
    @CsvSource({"375, " + LIGHT, "1280, " + DARK})
    void hasNoAxeViolations(int width, String scheme) throws IOException {
        Document report = check(width, scheme, pages);

        assertThat(report.select("li").eachText()).isEmpty();
        assertThat(report.body().attr("data-looked")).isEqualTo(String.valueOf(pages.size()));
    }

    @Test
    void detectsViolationsOnAFaultyPage() throws IOException {
        Files.writeString(
                folder.resolve("output/schlecht.html"),
                "<title>x</title><p style=\"color:#999;width:2000px\">Blass und breit <img src=\"favicon.svg\"></p>"
                        + "<div style=\"clip-path:inset(50%)\"><a href=\"#\">Unsichtbar</a></div>");

        assertThat(check(375, LIGHT, List.of("schlecht.html")).select("li").eachText())
                .contains(
                        "output/schlecht.html: color-contrast: p",
                        "output/schlecht.html: html-has-lang: html",
                        "output/schlecht.html: image-alt: img",
                        "output/schlecht.html: focus unseen: Unsichtbar")
                .anyMatch(line -> line.startsWith("output/schlecht.html: scrolls sideways"));
    }

    private Document check(int width, String scheme, List<String> paths) throws IOException {
        Path page = folder.resolve("check-" + width + ".html");
        try (InputStream template = AccessibilityTest.class.getResourceAsStream("/accessibility/look.html")) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            List<String> addresses =
                    paths.stream().map(path -> "output/" + path).toList();
            Files.writeString(
                    page, text.replace("WIDTH", String.valueOf(width)).replace("PATHS", new Gson().toJson(addresses)));
        }
        return browser.openWithFrames(page, scheme);
    }

    /** A greedy set cover: always the page with the most elements and classes that are not covered yet. */
    private static List<String> cover(Staging staging) {
        Map<String, Set<String>> features = new TreeMap<>();
        staging.pages()
                .forEach(path -> features.put(path, features(staging.text(path).orElseThrow())));
        Set<String> uncovered = features.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<String> chosen = new ArrayList<>();
        while (!uncovered.isEmpty()) {
            String next = features.entrySet().stream()
                    .max(Comparator.comparingLong(entry -> entry.getValue().stream()
                            .filter(uncovered::contains)
                            .count()))
                    .orElseThrow()
                    .getKey();
            chosen.add(next);
            uncovered.removeAll(features.get(next));
        }
        return chosen;
    }

    private static Set<String> features(String html) {
        Document page = Jsoup.parse(html);
        Set<String> features = new HashSet<>();
        page.body().select("*").forEach(element -> {
            features.add(element.normalName());
            element.classNames().forEach(name -> features.add(element.normalName() + "." + name));
        });
        return features;
    }
}
