package de.klimanetz.finish;

import static de.klimanetz.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.Build;
import de.klimanetz.asciidoc.AsciiDocConverter;
import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of a complete build as they are published. */
class FinishedSiteTest {

    private static final String NEWS = "content/aktuelles/2026/neu.adoc";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, ./, ''",
        "termine/index.html, ../, ../",
        "kommunen/musterdorf/index.html, ../../, ../../",
        "termine/2027/radtour/index.html, ../../../, ../../../"
    })
    void makesLinksRelativeAtEveryDepth(String path, String home, String root) {
        Document page = page(project.stage().staging(), path);

        assertThat(homeLink(page)).isEqualTo(home);
        assertThat(page.select("link[rel=icon]").attr("href")).isEqualTo(root + "favicon.svg");
        assertThat(page.select("nav a").eachAttr("href")).contains(root + "kommunen/");
        assertThat(page.select("[href^=/], [src^=/], [action^=/]")).isEmpty();
    }

    @Test
    void makesLinksAbsoluteOnTheNotFoundPage() {
        Document page = page(stage("https://x.example/sub"), "404.html");

        assertThat(homeLink(page)).isEqualTo("/sub/");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).matches("/sub/site\\.[0-9a-f]{10}\\.css");
        assertThat(page.select("[href], [src]"))
                .extracting(element -> element.attr("href") + element.attr("src"))
                .allSatisfy(target -> assertThat(target).matches("/sub/.*|#.*|mailto:.*"));
    }

    @Test
    void onlyAbsoluteAddressesDependOnTheBaseUrl() {
        Staging here = project.stage().staging();
        Staging elsewhere = stage("https://x.example/sub/");

        assertThat(withoutOwnAddress(page(elsewhere, "kommunen/index.html")))
                .isEqualTo(withoutOwnAddress(page(here, "kommunen/index.html")));
        assertThat(elsewhere.text("feed.xml").orElseThrow()).contains("https://x.example/sub/aktuelles/");
        assertThat(elsewhere.text(".htaccess").orElseThrow()).contains("ErrorDocument 404 /sub/404.html");
    }

    @Test
    void namesTheStyleSheetByItsContent() {
        String before = styleSheet(project.stage().staging());
        String again = styleSheet(project.stage().staging());
        String after = styleSheet(project.with("assets/css/99-neu.css", ".neu { color: red; }")
                .stage()
                .staging());

        assertThat(before).matches("site\\.[0-9a-f]{10}\\.css").isEqualTo(again).isNotEqualTo(after);
    }

    @Test
    void keepsWhitespaceOfPreformattedText() {
        String code = "eins\n\n    zwei   drei\n\tvier";
        project.with(NEWS, news("----\n" + code + "\n----\n"));

        assertThat(page(project.stage().staging(), "aktuelles/2026/neu/index.html")
                        .selectFirst("main pre")
                        .wholeText())
                .isEqualTo(code);
    }

    @Test
    void removesTheIndentationOfTemplates() {
        assertThat(project.stage().staging().text("index.html").orElseThrow())
                .startsWith("<!doctype html>")
                .doesNotContainPattern("\\n\\s")
                .endsWith("</html>\n");
    }

    @Test
    void addsTheSizeOfPictures() {
        project.with("content/bilder/rad.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\"/>")
                .with(NEWS, news("image::rad.svg[Ein Rad,urheber=Anna,lizenz=CC0]\n"));

        Document page = page(project.stage().staging(), "aktuelles/2026/neu/index.html");

        assertThat(page.select("main img[src=../../../bilder/rad.svg][width=640][height=360]"))
                .hasSize(1);
    }

    private Staging stage(String baseUrl) {
        try (AsciiDocConverter converter = AsciiDocConverter.plain(new PlainReader())) {
            return TestProject.build(
                            new Build.Request(folder, Optional.of(baseUrl), false, TestProject.CLOCK), converter)
                    .stage()
                    .staging();
        }
    }

    private static String homeLink(Document page) {
        return page.select("body > header a:containsOwn(Klimanetz Beispielkreis)")
                .attr("href");
    }

    /** The HTML of a page without JSON-LD and the address for print, which contain the base URL. */
    private static String withoutOwnAddress(Document page) {
        page.select("script[type=application/ld+json], footer p:matchesOwn(^https://), footer a[href^=mailto],"
                        + "link[rel=canonical], meta[content^=https://]")
                .remove();
        return page.outerHtml();
    }

    private static String styleSheet(Staging staging) {
        String name = page(staging, "index.html").select("link[rel=stylesheet]").attr("href");
        assertThat(staging.paths())
                .filteredOn(path -> path.endsWith(".css"))
                .contains(name)
                .noneMatch(path -> path.startsWith("css/"));
        return name;
    }

    private static String news(String body) {
        return ContentFile.news("neu").body(body).text();
    }
}
