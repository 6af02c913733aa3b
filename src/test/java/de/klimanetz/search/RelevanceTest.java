package de.klimanetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import de.klimanetz.Build;
import de.klimanetz.model.Body;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import de.klimanetz.testing.TestProject;
import de.klimanetz.testing.WebServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the search of the repository finds, by its own script in a real browser; skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {

    /** Returns the addresses found for a query. */
    private static final String FIND = """
            (async query => {
              const load = name => import(document.querySelector(`link[rel=modulepreload][href*="/${name}."]`).href);
              const { Directory } = await load("verzeichnis");
              const { find } = await load("treffer");
              const directory = await Directory.open(new URL("verzeichnis.json", location.href));
              const { entries } = await find(directory, query, Date.UTC(2026, 10, 22));
              return (await Promise.all(entries.map(entry => directory.entry(entry)))).map(entry => entry.address).join(" ");
            })(%s)""";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Site site;
    private WebServer server;
    private BrowserTab tab;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Browser browser = Browser.needed(folder.resolve("profile"));
        Build.Result built = TestProject.repository().stage();
        site = built.site();
        server = WebServer.of(built.staging());
        tab = browser.tab();
        tab.go(server.address("suche/"));
    }

    @AfterAll
    void close() {
        if (tab != null) {
            tab.close();
            server.close();
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/anfragen.csv", delimiter = ';', numLinesToSkip = 1)
    void findsThePageThatReadersExpect(String query, int within, String expected) {
        List<String> found = found(query);

        assertThat(found.stream().limit(within))
                .as("%s finds %s", query, found.stream().limit(6).toList())
                .containsAnyElementsOf(Arrays.asList(expected.split(" ")));
    }

    @Test
    void findsEverythingThatNamesAThing() {
        List<String> expected = site.items()
                .filter(item -> text(item).contains("ärmepumpe"))
                .map(Item::address)
                .toList();

        assertThat(expected).hasSizeGreaterThan(10);
        for (String query : List.of("Wärmepumpe", "waermepumpen", "Wärmepunpe")) {
            assertThat(found(query)).as(query).containsAll(expected);
        }
    }

    private static String text(Item item) {
        return Stream.concat(
                        Stream.of(item.title(), item.teaser(), String.join(" ", item.topics())),
                        item.body().sections().stream()
                                .filter(section -> !section.title().equals(Body.SOURCES))
                                .map(Body.Section::html))
                .collect(Collectors.joining(" "));
    }

    /** Words as they are written lead to the terms that the index has for them. */
    @Test
    void foldsWordsLikeTheIndex() {
        GermanWords words = new GermanWords();
        Map<String, String> stems = new TreeMap<>();
        site.items()
                .forEach(item -> WORD.matcher(Jsoup.parse(text(item)).text().toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .forEach(word -> stems.put(word, words.stem(word))));
        List.of("Straße", "waermepumpe", "neue", "Quelle", "Phönix", "Café", "aktuell", "Grüße")
                .forEach(word -> stems.put(word.toLowerCase(Locale.ROOT), words.stem(word.toLowerCase(Locale.ROOT))));

        String different = tab.evaluate("""
                (async stems => {
                  const address = document.querySelector('link[rel=modulepreload][href*="/worte."]').href;
                  const { fold, hasStem } = await import(address);
                  return Object.entries(stems).filter(([word, stem]) => !hasStem(fold(word), stem)).join(" ");
                })(%s)""".formatted(new Gson().toJson(stems)));

        assertThat(stems).hasSizeGreaterThan(4_000);
        assertThat(different).isEmpty();
    }

    private List<String> found(String query) {
        return Arrays.asList(
                tab.evaluate(FIND.formatted(new Gson().toJson(query))).split(" "));
    }
}
