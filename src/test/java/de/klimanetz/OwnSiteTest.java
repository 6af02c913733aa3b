package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.asciidoc.CachedConverter;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.Problem;
import de.klimanetz.testing.Gzip;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The complete site of the repository. Checks the output independently of the audit that is part of every build. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnSiteTest {

    /** Estimated bytes of the response headers per file. */
    private static final int HEADERS = 300;

    /** What a server sends before the first acknowledgement: ten segments of 1460 bytes (RFC 6928). */
    private static final int INITIAL_WINDOW = 14_600;

    private Staging staging;
    private List<Problem> hints;

    @BeforeAll
    void stage() {
        Build.Result result = TestProject.repository().stage();
        staging = result.staging();
        hints = result.hints();
    }

    @Test
    void hasNeitherErrorsNorHints() {
        assertThat(hints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "termine/index.html",
                "termine/2027/index.html",
                "termine/archiv/index.html",
                "termine/monat/2026-11/index.html",
                "termine/2027/earth-hour/termin.ics",
                "termine/art/exkursion/index.html",
                "termine/format/online/index.html",
                "termine/zielgruppe/schulen/index.html",
                "kommunen/ahaus/termine/index.html",
                "kommunen/ahaus/termine/art/beratung/index.html",
                "kommunen/borken/termine/zielgruppe/familien/index.html",
                "kampagnen/klimawochen-2025/termine/index.html",
                "stichworte/index.html",
                "stichworte/oeffentlichkeitsarbeit/index.html",
                "kommunen/index.html",
                "kommunen/ahaus/index.html",
                "kampagnen/klimawochen-2025/index.html",
                "gute-praxis/index.html",
                "themen/index.html",
                "themen/2024/index.html",
                "themen/2025/index.html",
                "angebote/index.html",
                "angebote/energieberatung-vor-ort/index.html",
                "aktuelles/2025/index.html",
                "netzwerk/index.html",
                "impressum/index.html",
                "barrierefreiheit/index.html",
                "daten/index.html",
                "daten/termine.json",
                "daten/termine.csv",
                "daten/kommunen.geojson",
                "daten/gute-praxis.json",
                "daten/kampagnen.csv",
                "daten/meldungen.json",
                "daten/schema/termine.json",
                "daten/katalog.jsonld",
                "404.html",
                "abonnieren/index.html",
                "einbetten/index.html",
                "einbetten/alle/index.html",
                "einbetten/ahaus/index.html",
                "einbetten/ahaus/termine.htm",
                "einbetten/klimawochen-2014/index.html",
                "feed.xml",
                "kalender/alle.ics",
                "kalender/vreden.ics",
                "kalender/stadtradeln.ics",
                "kalender/art-exkursion.ics",
                "sitemap.xml",
                "robots.txt",
                ".htaccess"
            })
    void containsEveryPublishedAddress(String path) {
        assertThat(staging.contains(path)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasTitleLandmarksAndOneMainHeading(String path) {
        Document page = page(path);

        assertThat(page.select("html[lang]")).hasSize(1);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        if (page.select("head base").isEmpty()) {
            assertThat(page.select("body > header nav, body > main, body > footer"))
                    .hasSize(3);
            assertThat(page.select("body > a").first().attr("href"))
                    .isEqualTo("#" + page.select("main").attr("id"));
        }
        assertThat(page.select("img:not([alt]), img:not([width])")).isEmpty();
        assertThat(page.select("script:not([src], [type=application/ld+json]), style, [style], iframe"))
                .isEmpty();
        assertThat(page.select("form")).allMatch(form -> form.attr("role").equals("search"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsNothingFromOtherHosts(String path) {
        Document page = page(path);

        assertThat(page.select("[src], link[rel=stylesheet], link[rel=icon]").stream()
                        .map(element -> element.attr("src") + element.attr("href")))
                .noneMatch(address -> address.contains("//"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoDeadLinks(String path) {
        Document page = page(path);
        page.setBaseUri("https://klimakreis.example/" + path);
        for (Element link : page.select("[href], [src]")) {
            String target = link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src");
            if (!target.startsWith("https://klimakreis.example/")) {
                assertThat(target).matches("(https?|mailto|tel|webcal):.+");
                continue;
            }
            String[] parts =
                    target.substring("https://klimakreis.example".length()).split("#", 2);
            String file = Staging.path(parts[0]);
            assertThat(staging.contains(file)).as("%s -> %s", path, target).isTrue();
            if (parts.length == 2) {
                assertThat(page(file).getElementById(parts[1]))
                        .as("%s -> %s", path, target)
                        .isNotNull();
            }
        }
    }

    @Test
    void marksTheLanguageOfMenuLinks() {
        Document home = page("index.html");

        assertThat(home.select("footer [lang=en][hreflang=en]").text()).isEqualTo("Summary in English");
        for (Element link : home.select("header li a, footer li a")) {
            String language =
                    page(Staging.path("/" + link.attr("href"))).select("html").attr("lang");
            assertThat(link.attr("lang")).as(link.text()).isEqualTo(language.equals("de") ? "" : language);
        }
    }

    @Test
    void hasUniqueTitles() {
        Set<String> titles = new HashSet<>();
        pages().forEach(path ->
                assertThat(titles.add(page(path).title())).as(path).isTrue());
    }

    @Test
    void keepsTheFirstScreenOfTheHomePageWithinTheInitialTcpWindow() throws IOException {
        Set<String> files = filesOf("index.html", "[src]:not([loading=lazy])");

        assertThat(files).hasSizeLessThanOrEqualTo(3);
        assertThat(transferred(files)).isLessThanOrEqualTo(INITIAL_WINDOW);
    }

    @Test
    void keepsTheWholeHomePageLight() throws IOException {
        Set<String> files = filesOf("index.html", "[src]");

        assertThat(files).hasSizeLessThanOrEqualTo(12);
        assertThat(transferred(files)).isLessThanOrEqualTo(30_000);
    }

    /** Returns the page and the files that it loads. */
    private Set<String> filesOf(String path, String sources) {
        Document page = page(path);
        Set<String> files = new HashSet<>(Set.of(path));
        page.select("link[rel=stylesheet], link[rel=icon]").forEach(link -> files.add(link.attr("href")));
        page.select(sources).forEach(element -> files.add(element.attr("src")));
        return files;
    }

    private int transferred(Set<String> files) throws IOException {
        int bytes = 0;
        for (String file : files) {
            bytes += HEADERS + Gzip.size(staging.bytes(file));
        }
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("embeds")
    void keepsEmbedsSmall(String path) throws IOException {
        Document frame = page(path);
        String style = frame.select("link[rel=stylesheet]").attr("href").replaceAll("^(\\.\\./)+", "");

        assertThat(frame.select("head base").attr("target")).isEqualTo("_top");
        assertThat(frame.select("script, [src]")).isEmpty();
        assertThat(2 * HEADERS + Gzip.size(staging.bytes(path)) + Gzip.size(staging.bytes(style)))
                .isLessThanOrEqualTo(8_000);
    }

    @ParameterizedTest
    @MethodSource("embeds")
    void hasNoDeadLinksInEmbeddedFragments(String path) {
        Document fragment = Jsoup.parseBodyFragment(
                staging.text(path.replace("index.html", "termine.htm")).orElseThrow());

        assertThat(fragment.select("[href]:not([rel=license])").eachAttr("href"))
                .isNotEmpty()
                .allMatch(target -> target.startsWith("https://klimakreis.example/")
                        && staging.contains(Staging.path(target.substring("https://klimakreis.example".length())
                                .replaceFirst("#.*", ""))));
        assertThat(fragment.select("script, [src], style, [style], link")).isEmpty();
    }

    @Test
    void buildsIdenticalBytesTwice() {
        Staging again = TestProject.repository().stage().staging();

        assertThat(again.paths()).isEqualTo(staging.paths());
        assertThat(again.paths()).allMatch(path -> Arrays.equals(again.bytes(path), staging.bytes(path)));
    }

    @Test
    void buildsIdenticalBytesFromCachedConversions(@TempDir Path folder) {
        Path file = folder.resolve("conversions.json");
        TestProject.repository().stage(new CachedConverter(TestProject.CONVERTER, () -> "1", file));
        Converter never = body -> {
            throw new AssertionError("not cached");
        };

        Staging cached = TestProject.repository()
                .stage(new CachedConverter(never, () -> "1", file))
                .staging();

        assertThat(cached.paths()).isEqualTo(staging.paths());
        assertThat(cached.paths()).allMatch(path -> Arrays.equals(cached.bytes(path), staging.bytes(path)));
    }

    @Test
    void dependsOnTheDayButNotOnTheTime() {
        Staging evening = TestProject.repository()
                .stage(TestProject.clock("2026-11-30T23:59"))
                .staging();

        assertThat(evening.paths()).allMatch(path -> Arrays.equals(evening.bytes(path), staging.bytes(path)));
    }

    @Test
    void listsOnlyExistingPagesInTheSitemap() {
        Document sitemap = Jsoup.parse(staging.text("sitemap.xml").orElseThrow(), Parser.xmlParser());

        assertThat(sitemap.select("loc").eachText())
                .isNotEmpty()
                .allMatch(location ->
                        staging.contains(Staging.path(location.substring("https://klimakreis.example".length()))));
    }

    @Test
    void excludesExamplesFromFeedsAndCalendars() {
        assertThat(Stream.of("feed.xml", "kalender/alle.ics")
                        .map(path -> staging.text(path).orElseThrow()))
                .noneMatch(text -> text.contains("beispiel-"));
    }

    Stream<String> pages() {
        return staging.pages().stream();
    }

    Stream<String> embeds() {
        return pages().filter(path -> path.matches("einbetten/.+/index\\.html"));
    }

    private Document page(String path) {
        return Html.page(staging, path);
    }
}
