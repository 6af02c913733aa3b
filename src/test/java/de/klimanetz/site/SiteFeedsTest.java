package de.klimanetz.site;

import static de.klimanetz.testing.WrittenFeed.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.HostileDefaults;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import de.klimanetz.testing.WrittenFeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items and dates in the feeds of a built site. */
@HostileDefaults
class SiteFeedsTest {

    private static final String TAG = "tag:klima.example,2026:";
    private static final String EVENT = "content/termine/2027/radtour.adoc";
    private static final String NEWS = "content/aktuelles/2026/";

    @TempDir
    private Path folder;

    private TestProject project;
    private Staging staging;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @Test
    void existWithoutItems() {
        build(TestProject.CLOCK);

        assertThat(staging.paths().stream().filter(path -> path.matches("feeds/.*\\.(xml|json)")))
                .containsExactly(Stream.of(
                                "aenderungen",
                                "aktuelles",
                                "beispielkreis",
                                "demnaechst",
                                "fristen",
                                "gute-praxis",
                                "markt",
                                "musterdorf",
                                "radeln-2027",
                                "termine",
                                "transfer")
                        .flatMap(name -> Stream.of("feeds/" + name + ".json", "feeds/" + name + ".xml"))
                        .toArray(String[]::new));
        assertThat(Stream.of("aenderungen", "demnaechst", "fristen", "markt")).allSatisfy(name -> {
            assertThat(feed(name).ids()).isEmpty();
            assertValid(name);
        });
    }

    @Test
    void containPublishedEventsWithTheirSchedule() {
        build(TestProject.CLOCK);

        JsonObject item = feed("termine").items().get(0);
        assertThat(text(item, "id")).isEqualTo(TAG + "termin-2027-001");
        assertThat(text(item, "title")).isEqualTo("Radtour am Bach (Samstag, 8. Mai 2027, 10 bis 12:30\u00a0Uhr)");
        assertThat(text(item, "date_published")).isEqualTo("2026-11-01T00:00:00+01:00");
        assertThat(item.getAsJsonObject("_termin"))
                .hasToString("{\"beginn\":\"2027-05-08T10:00+02:00\",\"ende\":\"2027-05-08T12:30+02:00\","
                        + "\"zustand\":\"bestaetigt\"}");
        assertThat(html(item).text()).contains("Wann: Samstag, 8. Mai 2027", "Wo: Dorfplatz", "Gemeinsam radeln");
    }

    @ParameterizedTest
    @CsvSource({"2027-04-23, 0", "2027-04-24, 1", "2027-05-08, 1", "2027-05-09, 0"})
    void containAnEventAgainTwoWeeksBefore(String day, int entries) {
        build(TestProject.clock(day + "T08:00"));

        assertThat(feed("demnaechst").items()).hasSize(entries).allSatisfy(item -> {
            assertThat(text(item, "id")).isEqualTo(TAG + "termin-2027-001/demnaechst/2027-05-08");
            assertThat(text(item, "date_published")).isEqualTo("2027-04-24T00:00:00+02:00");
        });
    }

    @Test
    void dateALateReminderByTheAnnouncement() {
        project.with(EVENT, event().replace(":veroeffentlicht: 2026-11-01", ":veroeffentlicht: 2027-05-02"));
        build(TestProject.clock("2027-05-03T08:00"));

        assertThat(text(feed("demnaechst").items().get(0), "date_published")).isEqualTo("2027-05-02T00:00:00+02:00");
    }

    @Test
    void nameVenueAndOnlineOfAHybridEvent() {
        project.with(EVENT, event().replace("praesenz", "hybrid"));
        build(TestProject.CLOCK);

        assertThat(html(feed("termine").items().get(0)).select("p").eachText()).contains("Wo: Dorfplatz und online");
    }

    @Test
    void listTheNearestEventFirstWithinADayOfPublication() {
        copy("spaeter", "2027-09-08 10:00");
        copy("naeher", "2027-02-08 10:00");
        copy("war", "2025-05-08 10:00");
        copy("vorher", "2024-05-08 10:00");
        build(TestProject.CLOCK);

        assertThat(feed("termine").ids())
                .containsExactly(TAG + "naeher", TAG + "termin-2027-001", TAG + "spaeter", TAG + "war", TAG + "vorher");
    }

    private void copy(String id, String start) {
        project.with(
                "content/termine/" + start.substring(0, 4) + "/" + id + ".adoc",
                event().replaceFirst("(?m)^:id: .*$", ":id: " + id)
                        .replaceFirst("(?m)^:kampagne: .*\n", "")
                        .replaceFirst("(?m)^:beginn: .*$", ":beginn: " + start)
                        .replaceFirst("(?m)^:ende: .*\n", ""));
    }

    @Test
    void containEveryChangeOnce() {
        project.with(
                EVENT,
                event().replace(":ort:", ":zustand: abgesagt\n:ort:")
                        + "\n== Änderungen\n\n* 2026-11-10: Beginn später\n* 2026-11-10: Anderer Treffpunkt\n"
                        + "* 2026-11-20 14:30: Wegen Hochwasser abgesagt\n");
        build(TestProject.CLOCK);

        WrittenFeed feed = feed("aenderungen");
        String id = TAG + "termin-2027-001/aenderung/";
        assertThat(feed.ids()).containsExactly(id + "2026-11-20T14:30", id + "2026-11-10", id + "2026-11-10/2");
        assertThat(feed.titles())
                .containsExactly(
                        "Radtour am Bach: Wegen Hochwasser abgesagt",
                        "Radtour am Bach: Beginn später",
                        "Radtour am Bach: Anderer Treffpunkt");
        assertThat(text(feed.items().get(0), "date_published")).isEqualTo("2026-11-20T14:30:00+01:00");
        assertThat(html(feed.items().get(0)).text())
                .startsWith("Wegen Hochwasser abgesagt")
                .contains("Dieser Termin ist abgesagt.");
        assertThat(feed("termine").titles().get(0)).startsWith("ABGESAGT: Radtour am Bach (");
        assertThat(feed("termine").ids()).containsExactly(TAG + "termin-2027-001");
    }

    @Test
    void tellOfASeriesItsEventsMeetingsAndChanges() {
        project.with("content/reihen/stammtisch.adoc", """
                = Stammtisch
                :id: reihe-001
                :kurztext: Wir reden über Klima.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :format: praesenz
                :art: beteiligung
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-11-10
                :bis: 2027-02-28
                :uhrzeit: 18:00
                :faellt-aus: 2027-01-12

                Jeder darf kommen.

                == Änderungen

                * 2026-11-19: Ab Januar im Rathaus
                * 2026-11-20 14:00: Treffen 2027-01-12: Fällt aus
                """);
        project.with(
                "content/termine/2026/gast.adoc",
                event().replaceFirst("(?m)^:id: .*$", ":id: gast\n:reihe: stammtisch\n:statt: 2026-12-08")
                        .replaceFirst("(?m)^:kampagne: .*\n", "")
                        .replaceFirst("(?m)^:beginn: .*$", ":beginn: 2026-12-08 19:00")
                        .replaceFirst("(?m)^:ende: .*\n", ""));
        build(TestProject.clock("2026-11-24T08:00"));

        assertThat(feed("stammtisch").ids())
                .containsExactly(
                        TAG + "reihe-001-2026-12-08/demnaechst/2026-12-08",
                        TAG + "reihe-001-2027-01-12/aenderung/2026-11-20T14:00",
                        TAG + "reihe-001/aenderung/2026-11-19",
                        TAG + "gast",
                        TAG + "reihe-001");
        assertThat(feed("aenderungen").titles())
                .containsExactly("Stammtisch am 12. Januar 2027: Fällt aus", "Stammtisch: Ab Januar im Rathaus");
    }

    @Test
    void containTheItemsOfATownAndOfTheWholeKreis() {
        project.with(NEWS + "kreis.adoc", news("kreis", ""))
                .with(NEWS + "dorf.adoc", news("dorf", ":kommunen: musterdorf\n"));
        build(TestProject.CLOCK);

        assertThat(feed("musterdorf").ids())
                .containsExactlyInAnyOrder(
                        TAG + "kreis",
                        TAG + "dorf",
                        TAG + "meldung-2026-001",
                        TAG + "termin-2027-001",
                        TAG + "praxis-001",
                        TAG + "kampagne-radeln-2027");
        assertThat(feed("beispielkreis").ids()).containsExactlyInAnyOrder(TAG + "kreis", TAG + "kampagne-radeln-2027");
        assertThat(feed("radeln-2027").ids())
                .containsExactlyInAnyOrder(TAG + "termin-2027-001", TAG + "kampagne-radeln-2027");
    }

    @Test
    void containTheItemsOfATopic() {
        project.with(NEWS + "a.adoc", news("a", ":stichworte: Öko-Strom\n"))
                .with(NEWS + "b.adoc", news("b", ":stichworte: öko strom, Rad, Öko-Strom\n"));
        build(TestProject.CLOCK);

        assertThat(feed("stichwort-oeko-strom").ids()).containsExactly(TAG + "a", TAG + "b");
        assertThat(feed("stichwort-rad").ids()).containsExactly(TAG + "b");
    }

    @Test
    void dateAnItemByItsFirstVisibleDay() {
        project.with(NEWS + "a.adoc", news("a", ":sichtbar-ab: 2026-11-15\n:veroeffentlicht: 2026-11-10\n"));
        build(TestProject.CLOCK);

        assertThat(text(feed("aktuelles").items().get(0), "date_published")).isEqualTo("2026-11-15T00:00:00+01:00");
    }

    @Test
    void attachThePictureWithItsCredit() {
        project.with("content/bilder/rad.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>")
                .with(
                        NEWS + "a.adoc",
                        news(
                                "a",
                                ":bild: rad.svg\n:bild-alt: Ein Rad\n:bild-urheber: Anna\n:bild-lizenz: CC0\n:autor: Bea\n"));
        build(TestProject.CLOCK);

        JsonObject item = feed("aktuelles").items().get(0);
        assertThat(text(item, "image")).isEqualTo("https://klima.example/bilder/rad.svg");
        assertThat(item.getAsJsonArray("attachments").get(0))
                .hasToString("{\"url\":\"https://klima.example/bilder/rad.svg\",\"mime_type\":\"image/svg+xml\","
                        + "\"size_in_bytes\":59}");
        assertThat(item.getAsJsonArray("authors")).hasToString("[{\"name\":\"Bea\"}]");
        assertThat(html(item).select("figcaption").text()).isEqualTo("Bild: Anna, CC0");
        assertThat(feed("aktuelles").entries().get(0).getAuthor()).isEqualTo("Bea");
        assertThat(feed("aktuelles").xml())
                .contains("<media:content url=\"https://klima.example/bilder/rad.svg\" type=\"image/svg+xml\" "
                        + "medium=\"image\"><media:description>Ein Rad</media:description>"
                        + "<media:credit>Anna</media:credit><media:license>CC0</media:license></media:content>");
        assertValid("aktuelles");
    }

    @Test
    void nameTheirLicence() {
        build(TestProject.CLOCK);

        assertThat(feed("termine").xml())
                .contains(
                        "<copyright>Texte und Daten: CC BY 4.0, Klimanetz Beispielkreis, Beispielkreis. Für Bilder gilt, "
                                + "was dabeisteht.</copyright>",
                        "<atom:link rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/deed.de\"/>");
        assertThat(text(feed("termine").json().getAsJsonObject("_lizenz"), "kennung"))
                .isEqualTo("CC-BY-4.0");
    }

    @Test
    void takeTheYearOfTheirIdsFromTheNetwork() throws IOException {
        Path settings = folder.resolve("jbake.properties");
        project.with("jbake.properties", Files.readString(settings) + "site.id.year=2031\n");
        build(TestProject.CLOCK);

        assertThat(feed("termine").ids()).containsExactly("tag:klima.example,2031:termin-2027-001");
    }

    @Test
    void escapeAnyText() {
        String nasty = "Rad & Bus ]]> <b>🚲</b> &amp; &#7;&#xFFFE;Ende";
        project.with(
                NEWS + "a.adoc",
                news("a", ":stichworte: A & B\n").replace("= a", "= " + nasty) + nasty + "\n\n"
                        + "* eins\n** zwei\n\n|===\n|a |b\n|===\n\n----\n<rss>]]></rss>\n----\n");
        build(TestProject.CLOCK);

        assertValid("aktuelles");
        JsonObject item = feed("aktuelles").items().get(0);
        assertThat(text(item, "title")).contains("Rad & Bus ]]> <b>🚲</b>");
        assertThat(html(item).select("pre").text()).isEqualTo("<rss>]]></rss>");
        assertThat(html(item).select("li li, td")).hasSize(3);
        assertThat(text(item, "content_html")).doesNotContain("\u0007", "\uFFFE");
    }

    @Test
    void replaceALongTextByItsTeaser() {
        project.with(NEWS + "a.adoc", news("a", "") + ("Ein Satz von vielen, und noch einer.\n\n").repeat(900));
        build(TestProject.CLOCK);

        assertThat(feed("aktuelles").ids()).containsExactly(TAG + "a", TAG + "meldung-2026-001");
        assertThat(html(feed("aktuelles").items().get(0)).select("p").eachText())
                .containsExactly("Kurz.", "Der ganze Text steht auf der Website.");
    }

    /** A page links to the feed and the calendar of the nearest item or area above it, otherwise to the news. */
    @ParameterizedTest
    @CsvSource({
        "index.html, aktuelles, Aktuelles, ''",
        "kommunen/musterdorf/index.html, musterdorf, Musterdorf, kalender/musterdorf.ics",
        "kampagnen/radeln-2027/index.html, radeln-2027, Radeln 2027, kalender/radeln-2027.ics",
        "kommunen/musterdorf/termine/art/aktion/index.html, musterdorf, Musterdorf, kalender/musterdorf-art-aktion.ics",
        "termine/index.html, termine, Neue Termine, kalender/alle.ics",
        "termine/2027/radtour/index.html, termine, Neue Termine, termine/2027/radtour/termin.ics kalender/alle.ics",
        "gute-praxis/leihlastenrad/index.html, gute-praxis, Gute Praxis, ''",
        "impressum/index.html, aktuelles, Aktuelles, ''",
        "404.html, aktuelles, Aktuelles, ''"
    })
    void areLinkedFromThePagesOfTheirArea(String path, String name, String title, String calendars) {
        build(TestProject.CLOCK);

        Document page = Html.page(staging, path);

        assertThat(page.select("link[rel=alternate][type=text/calendar]").stream()
                        .map(link -> link.attr("href").replaceFirst("^(\\.\\./)+|^/", ""))
                        .map(address -> address.equals("termin.ics") ? path.replace("index.html", address) : address)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(calendars);
        assertThat(page.select("link[rel=alternate]:not([type=text/calendar])").stream()
                        .map(link -> link.attr("type") + " " + link.attr("title") + " "
                                + link.attr("href").replaceFirst("^(\\.\\./)+|^/", "")))
                .containsExactly(
                        "application/rss+xml Klimanetz Beispielkreis: " + title + " feeds/" + name + ".xml",
                        "application/feed+json Klimanetz Beispielkreis: " + title + " feeds/" + name + ".json");
    }

    @Test
    void referToAStyleSheetWithAnExplanation() {
        build(TestProject.CLOCK);

        assertThat(staging.text("feeds/ansicht.css").orElseThrow()).contains("Das ist ein Feed");
        assertThat(feed("termine").xml()).contains("<?xml-stylesheet type=\"text/css\" href=\"ansicht.css\"?>");
        assertThat(staging.text("feed.xml").orElseThrow()).contains("href=\"feeds/ansicht.css\"");
        assertThat(text(feed("termine").json(), "user_comment")).startsWith("Dies ist ein Feed");
        assertThat(staging.text("feeds/.htaccess").orElseThrow())
                .contains("AddType application/xml .xml", "AddType application/feed+json .json");
    }

    @Test
    void areReadableInABrowser() throws IOException {
        Browser browser = Browser.needed(folder.resolve("profile"));
        build(TestProject.CLOCK);
        new OutputFolder(folder.resolve("output")).apply(staging);
        Path page = folder.resolve("reader.html");
        Files.writeString(page, """
                <!DOCTYPE html><html lang="de"><title>Ein Feed</title>
                <iframe src="output/feeds/termine.xml" width="375" height="900"></iframe>
                <script>
                  onload = () => {
                    const feed = document.querySelector("iframe").contentDocument;
                    const seen = [...feed.querySelectorAll("*")]
                      .filter(element => !element.children.length && element.getClientRects().length)
                      .map(element => element.textContent);
                    const channel = feed.querySelector("channel");
                    seen.unshift(feed.defaultView.getComputedStyle(channel, "::before").content);
                    seen.push(feed.documentElement.scrollWidth);
                    seen.forEach(text => document.body.appendChild(document.createElement("p")).textContent = text);
                  };
                </script>
                """);

        List<String> seen = browser.openWithFrames(page).select("p").eachText();
        assertThat(seen.get(0)).startsWith("\"Das ist ein Feed").contains("Kopieren Sie die Adresse");
        assertThat(seen.subList(1, seen.size()))
                .containsExactly(
                        "Klimanetz Beispielkreis: Neue Termine",
                        "https://klima.example/termine/",
                        "Termine im Klimanetz Beispielkreis, sobald sie angekündigt sind.",
                        "Texte und Daten: CC BY 4.0, Klimanetz Beispielkreis, Beispielkreis. Für Bilder gilt, was "
                                + "dabeisteht.",
                        "Radtour am Bach (Samstag, 8. Mai 2027, 10 bis 12:30 Uhr)",
                        "https://klima.example/termine/2027/radtour/",
                        "Gemeinsam radeln wir den Bach entlang.",
                        "375");
    }

    /** No item is for the whole Kreis, and none for this town. */
    @Test
    void areValidForATownWithoutItems() throws IOException {
        String town = Files.readString(project.folder().resolve("content/kommunen/musterdorf.adoc"));
        String network = Files.readString(project.folder().resolve("content/netzwerk/index.adoc"));
        String campaign = Files.readString(project.folder().resolve("content/kampagnen/radeln-2027.adoc"));
        project.with(
                        "content/kommunen/leerdorf.adoc",
                        town.replace("Musterdorf", "Leerdorf")
                                .replace("kommune-musterdorf", "kommune-leerdorf")
                                .replace("09999001", "09999002"))
                .with("content/netzwerk/index.adoc", network.replace(":mitglieder: 1", ":mitglieder: 2"))
                .with("content/kampagnen/radeln-2027.adoc", campaign.replace(":id:", ":beispiel: ja\n:id:"));
        build(TestProject.CLOCK);

        assertValid("leerdorf");
        assertThat(feed("leerdorf").items()).isEmpty();
        assertThat(Html.page(staging, "kommunen/leerdorf/index.html")
                        .select("main p")
                        .eachText())
                .contains("Zurzeit ist hier kein Termin angekündigt.");
    }

    private void build(Clock clock) {
        staging = project.stage(clock).staging();
    }

    private void assertValid(String name) {
        feed(name).assertValid("https://klima.example/", TestProject.CLOCK.instant());
    }

    private WrittenFeed feed(String name) {
        return WrittenFeed.of(staging, name);
    }

    private static Document html(JsonObject item) {
        return Jsoup.parseBodyFragment(text(item, "content_html"));
    }

    private String event() {
        try {
            return Files.readString(project.folder().resolve(EVENT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String news(String title, String more) {
        return ContentFile.news(title)
                .title(title)
                .set("kurztext", "Kurz.")
                .header(more)
                .text();
    }
}
