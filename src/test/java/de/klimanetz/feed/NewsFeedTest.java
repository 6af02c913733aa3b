package de.klimanetz.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.HostileDefaults;
import de.klimanetz.testing.TestProject;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The news feed of a built site as a feed reader parses it. The smallest site has one news item. */
@HostileDefaults
class NewsFeedTest {

    private static final String NEWS = "content/aktuelles/2026/";
    private static final String ONLY = NEWS + "lastenrad-ist-da.adoc";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @Test
    void writesTitleLinkAndOwnAddress() throws FeedException {
        SyndFeed feed = read();

        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getTitle()).isEqualTo("Klimanetz Beispielkreis: Aktuelles");
        assertThat(feed.getLink()).isEqualTo("https://klima.example/aktuelles/");
        assertThat(feed.getLanguage()).isEqualTo("de");
        assertThat(feed.getDescription()).isEqualTo("Meldungen aus dem Klimanetz Beispielkreis.");
        Element self = feed.getForeignMarkup().get(0);
        assertThat(self.getNamespace()).isEqualTo(Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom"));
        assertThat(self.getAttributeValue("rel")).isEqualTo("self");
        assertThat(self.getAttributeValue("href")).isEqualTo("https://klima.example/feed.xml");
    }

    @Test
    void usesATagUriAsId() throws FeedException {
        SyndEntry entry = read().getEntries().get(0);

        assertThat(entry.getUri()).isEqualTo("tag:klima.example,2026:meldung-2026-001");
        assertThat(entry.getLink()).isEqualTo("https://klima.example/aktuelles/2026/lastenrad-ist-da/");
        assertThat(xml()).contains("<guid isPermaLink=\"false\">tag:klima.example,2026:meldung-2026-001</guid>");
    }

    @Test
    void writesDatesInEnglishInAnyLocale() throws FeedException {
        assertThat(xml())
                .contains(
                        "<pubDate>Thu, 15 Oct 2026 00:00:00 +0200</pubDate>",
                        "<lastBuildDate>Thu, 15 Oct 2026 00:00:00 +0200</lastBuildDate>");
        assertThat(read().getEntries().get(0).getPublishedDate().toInstant())
                .isEqualTo(Instant.parse("2026-10-14T22:00:00Z"));
    }

    @Test
    void makesAllAddressesAbsolute() throws FeedException {
        project.with("content/bilder/rad.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
        project.with(
                ONLY,
                news("Rad", "2026-10-15")
                        + "Ein xref:../../gute-praxis/leihlastenrad.adoc[Rad], link:/aktuelles/[mehr],"
                        + " link:https://x.example/?a=1&b=2[X], link:mailto:a@x.example[Mail].footnote:[Dort.]\n\n"
                        + "image::rad.svg[Ein Rad,urheber=Anna,lizenz=CC0]\n");

        Document html = html(read().getEntries().get(0));

        String page = "https://klima.example/aktuelles/2026/lastenrad-ist-da/";
        assertThat(html.select("[href]").eachAttr("href"))
                .containsExactly(
                        "https://klima.example/gute-praxis/leihlastenrad/",
                        "https://klima.example/aktuelles/",
                        "https://x.example/?a=1&b=2",
                        "mailto:a@x.example",
                        page + "#_footnotedef_1",
                        page + "#_footnoteref_1");
        assertThat(html.select("[src]").eachAttr("src")).containsExactly("https://klima.example/bilder/rad.svg");
    }

    @Test
    void escapesAnyText() throws FeedException {
        String nasty = "Rad & Bus < Auto ]]> „Ü“ &amp; <b>🚲</b>";
        project.with(ONLY, news(nasty, "2026-10-15") + nasty + "\n");

        SyndEntry entry = read().getEntries().get(0);

        assertThat(entry.getTitle()).isEqualTo(nasty);
        assertThat(entry.getDescription().getValue()).isEqualTo("Kurz: " + nasty);
        assertThat(html(entry).select("p").eachText())
                .startsWith("Kurz: " + nasty)
                .anySatisfy(text -> assertThat(text).startsWith("Rad & Bus < Auto ]]> „Ü“"));
    }

    @Test
    void excludesExamplesDraftsAndFutureNews() throws FeedException {
        project.with(NEWS + "beispiel.adoc", news("Beispiel", "2026-10-16", ":beispiel: ja"))
                .with(NEWS + "entwurf.adoc", news("Entwurf", "2026-10-16", ":status: entwurf"))
                .with(NEWS + "morgen.adoc", news("Morgen", "2026-11-23"))
                .with(NEWS + "spaeter.adoc", news("Später", "2026-10-16", ":veroeffentlicht: 2026-11-23"))
                .with(NEWS + "heute.adoc", news("Heute", "2026-11-22"));

        assertThat(read().getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("Heute", "Das Lastenrad ist da");
    }

    @Test
    void startsWithTheLatestPublication() throws FeedException {
        project.with(NEWS + "nachtrag.adoc", news("Nachtrag", "2026-03", ":veroeffentlicht: 2026-11-20"));

        SyndFeed feed = read();

        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).startsWith("Nachtrag");
        assertThat(xml()).contains("<lastBuildDate>Fri, 20 Nov 2026 00:00:00 +0100</lastBuildDate>");
    }

    @Test
    void containsTheNewestThirtyEntries() throws FeedException {
        IntStream.rangeClosed(10, 30)
                .forEach(day -> project.with(NEWS + "a" + day + ".adoc", news("A" + day, "2026-09-" + day))
                        .with(NEWS + "b" + day + ".adoc", news("B" + day, "2026-08-" + day)));

        assertThat(read().getEntries())
                .hasSize(30)
                .extracting(SyndEntry::getTitle)
                .doesNotContain("B22")
                .contains("B23");
    }

    @Test
    void isValidWithoutEntries() throws FeedException {
        project.with(ONLY, news("Entwurf", "2026-10-15", ":status: entwurf"));

        assertThat(read().getEntries()).isEmpty();
        assertThat(xml()).doesNotContain("lastBuildDate", "<item>");
    }

    private SyndFeed read() throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml()));
    }

    private String xml() {
        return project.stage().staging().text("feed.xml").orElseThrow();
    }

    private static Document html(SyndEntry entry) {
        return Jsoup.parseBodyFragment(entry.getContents().stream()
                .map(SyndContent::getValue)
                .findFirst()
                .orElseThrow());
    }

    private static String news(String title, String date) {
        return news(title, date, "");
    }

    private static String news(String title, String date, String more) {
        return ContentFile.news("n" + Integer.toHexString(title.hashCode()))
                .title(title)
                .set("kurztext", "Kurz: " + title)
                .set("datum", date)
                .header(more)
                .text();
    }
}
