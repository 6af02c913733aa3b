package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import de.klimanetz.testing.TestProject;
import de.klimanetz.testing.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The site of the repository in a real browser: axe (WCAG 2.2 A and AA, best practices), reflow, layout shift, keyboard;
 * skipped without a browser. Few pages suffice: together they contain every element with every class.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    /** WCAG 1.4.12. */
    private static final String TEXT_SPACING =
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                    + " p { margin-block-end: 2em !important }";

    /** As wide as the widest fonts: each letter twice. */
    private static final String WIDE_FONTS = "* { letter-spacing: .5em !important }";

    /** More than any page has. */
    private static final int MOST_STEPS = 2_000;

    private List<String> pages;
    private Staging staging;
    private WebServer server;
    private BrowserTab tab;
    private String scripts;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Browser browser = Browser.needed(folder.resolve("profile"));
        staging = TestProject.repository().stage().staging();
        pages = cover(staging);
        server = WebServer.of(staging);
        tab = browser.tab();
        tab.runFirst(
                "window.layoutShift = 0; new PerformanceObserver(list => list.getEntries().filter(one => !one.hadRecentInput)"
                        + ".forEach(one => window.layoutShift += one.value)).observe({ type: 'layout-shift', buffered: true });");
        scripts = resource("/axe.min.js") + "\n" + resource("/accessibility/page.js");
    }

    @AfterAll
    void close() {
        if (tab != null) {
            tab.close();
            server.close();
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = AccessibilityTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"320, light", "320, dark", "375, light", "375, dark", "1280, light", "1280, dark"})
    void hasNoFindings(int width, String scheme) {
        tab.resize(width);
        tab.prefer("prefers-color-scheme", scheme);

        assertThat(findings(pages, "", "{}")).isEmpty();
    }

    @Test
    void detectsFindingsOnAFaultyPage() throws IOException {
        Staging faulty = new Staging();
        faulty.put(
                "index.html",
                "<title>x</title><style>b { transition: all 1s }</style><p style=\"color:#999;width:2000px\">Blass und breit"
                        + " <img src=\"favicon.svg\"><b>bewegt</b></p>");
        faulty.put("404.html", "");
        tab.resize(375);
        tab.prefer("prefers-color-scheme", "light");
        try (WebServer other = WebServer.of(faulty)) {
            tab.go(other.address(""));
            tab.evaluate(scripts);

            assertThat(tab.evaluate("look({})").lines())
                    .contains("color-contrast: p", "html-has-lang: html", "image-alt: img", "moves: b")
                    .anyMatch(line -> line.startsWith("scrolls sideways: "));
        }
    }

    /** The colours are those of the reader; what remains must be usable. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void worksInForcedColours(int width) {
        tab.resize(width);
        tab.prefer("forced-colors", "active");

        assertThat(findings(pages, "", "{ 'color-contrast': { enabled: false } }"))
                .isEmpty();
        tab.go(server.address(""));
        tab.evaluate(scripts);
        tab.tab();
        assertThat(tab.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT_SPACING, WIDE_FONTS})
    void fitsOnNarrowScreensWithOtherText(String style) {
        tab.resize(320);
        tab.prefer("prefers-color-scheme", "light");

        assertThat(findings(pages, style, "{ 'color-contrast': { enabled: false } }"))
                .isEmpty();
    }

    @Test
    void cutsNoWordsOfHeadingsOnPhones() {
        tab.resize(375);
        tab.prefer("prefers-color-scheme", "light");
        Set<String> cut = new HashSet<>();
        for (String page : pages) {
            tab.go(server.address(page));
            tab.evaluate(scripts);
            tab.evaluate("cutWords()")
                    .lines()
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> cut.add(page + ": " + word));
        }

        assertThat(cut).isEmpty();
    }

    @Test
    void isReachedByKeyboard() {
        tab.resize(1280);
        tab.prefer("prefers-color-scheme", "light");
        List<String> wrong = new ArrayList<>();
        for (String page : onePerTemplate()) {
            tab.go(server.address(page));
            tab.evaluate(scripts);
            int expected = Integer.parseInt(tab.evaluate("String(reachable())"));
            int steps = 0;
            tab.tab();
            String focused = tab.evaluate("focused()");
            while (!focused.isEmpty() && steps < MOST_STEPS) {
                steps++;
                if (focused.startsWith("unseen") || focused.startsWith("unmarked")) {
                    wrong.add(page + ": " + focused);
                }
                tab.tab();
                focused = tab.evaluate("focused()");
            }
            if (steps != expected) {
                wrong.add(page + ": " + steps + " of " + expected);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private List<String> findings(List<String> paths, String style, String rules) {
        List<String> all = new ArrayList<>();
        for (String path : paths) {
            tab.go(server.address(path));
            tab.evaluate(scripts);
            if (!style.isEmpty()) {
                tab.evaluate("document.head.appendChild(document.createElement('style')).textContent = '" + style + "';"
                        // The new style itself shifts the layout.
                        + "window.layoutShift = NaN");
            }
            String found = tab.evaluate("look(" + rules + ").catch(failure => String(failure))");
            found.lines().filter(line -> !line.isEmpty()).forEach(line -> all.add(path + ": " + line));
        }
        return all;
    }

    /** The smallest page of each template, since the walk through a long one says no more. */
    private List<String> onePerTemplate() {
        Map<String, String> smallest = new TreeMap<>();
        for (String path : staging.pages()) {
            String shape = path.replaceAll("\\d{4}(-\\d\\d)?", "N").replaceFirst("^([^/]*/)[^/]*/", "$1X/");
            smallest.merge(
                    shape.replaceAll("X/.*/", "X/Y/"),
                    path,
                    (one, other) -> staging.bytes(one).length <= staging.bytes(other).length ? one : other);
        }
        return List.copyOf(smallest.values());
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
