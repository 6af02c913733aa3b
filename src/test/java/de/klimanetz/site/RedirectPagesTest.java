package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.Build;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Redirects from earlier addresses, by the web server or by a page. */
class RedirectPagesTest {

    private static final String EVENT = "content/termine/2027/radtour.adoc";

    @TempDir
    private Path folder;

    private Staging staging;

    @BeforeEach
    void stage() throws IOException {
        TestProject project = TestProject.small(folder);
        project.with(
                EVENT,
                Files.readString(folder.resolve(EVENT))
                        .replace(":ort:", ":frueher: 2026/rad, /alt/rad/tour.html, /alt/rad/\n:ort:"));
        staging = TestProject.build(
                        new Build.Request(folder, Optional.of("https://x.example/klima/"), false, TestProject.CLOCK),
                        TestProject.CONVERTER)
                .stage()
                .staging();
    }

    @Test
    void pageRedirectsImmediately() {
        Document page = page("termine/2026/rad/index.html");

        assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../../../termine/2027/radtour/");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://x.example/klima/termine/2027/radtour/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main a").attr("href")).isEqualTo("../../../termine/2027/radtour/");
        assertThat(page.select("main a").text()).isEqualTo("Radtour am Bach");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(staging.bytes("termine/2026/rad/index.html")).hasSizeLessThan(1200);
    }

    @Test
    void filesOfAnOlderWebsiteRedirect() {
        assertThat(page("alt/rad/tour.html").select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../../termine/2027/radtour/");
    }

    /** Apache applies the first rule whose address is a prefix of the requested one. */
    @Test
    void serverRulesListLongerAddressesFirst() {
        assertThat(staging.text(".htaccess").orElseThrow().lines().filter(line -> line.startsWith("Redirect ")))
                .containsExactly(
                        "Redirect 301 /klima/termine/2026/rad/ /klima/termine/2027/radtour/",
                        "Redirect 301 /klima/alt/rad/tour.html /klima/termine/2027/radtour/",
                        "Redirect 301 /klima/alt/rad/ /klima/termine/2027/radtour/");
    }

    /** The old name of a town redirects its calendar, feeds and frame, unless another item has that name. */
    @Test
    void calendarFeedsAndFrameOfARenamedTownRedirect() throws IOException {
        String town = "content/kommunen/musterdorf.adoc";
        TestProject project = TestProject.small(folder.resolve("renamed"));
        project.with(
                town,
                Files.readString(project.folder().resolve(town))
                        .replace(":typ:", ":frueher: altdorf, /kommunen/radeln-2027/\n:typ:"));

        assertThat(project.stage()
                        .staging()
                        .text(".htaccess")
                        .orElseThrow()
                        .lines()
                        .filter(line -> line.startsWith("Redirect ")))
                .containsExactly(
                        "Redirect 301 /kommunen/radeln-2027/ /kommunen/musterdorf/",
                        "Redirect 301 /kommunen/altdorf/ /kommunen/musterdorf/",
                        "Redirect 301 /kalender/altdorf.ics /kalender/musterdorf.ics",
                        "Redirect 301 /feeds/altdorf.xml /feeds/musterdorf.xml",
                        "Redirect 301 /feeds/altdorf.json /feeds/musterdorf.json",
                        "Redirect 301 /einbetten/altdorf/ /einbetten/musterdorf/");
    }

    @Test
    void noPageLinksToAnEarlierAddress() {
        List<String> others = staging.paths().stream()
                .filter(path -> path.endsWith(".html") || path.endsWith(".xml"))
                .toList();

        assertThat(others)
                .filteredOn(path -> !path.startsWith("alt/") && !path.startsWith("termine/2026/rad/"))
                .isNotEmpty()
                .noneMatch(path -> staging.text(path).orElseThrow().matches("(?s).*(2026/rad|alt/rad).*"));
    }

    private Document page(String path) {
        return Html.page(staging, path);
    }
}
