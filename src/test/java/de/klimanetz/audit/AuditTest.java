package de.klimanetz.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault at a time in an otherwise valid page. */
class AuditTest {

    private static final String VALID = """
            <!doctype html>
            <html lang="de">
            <head><title>Titel</title><meta name="description" content="Worum es geht">
            <link rel="stylesheet" href="site.css"></head>
            <body>
            <a href="#inhalt">Zum Inhalt springen</a>
            <header><nav aria-label="Hauptmenü"><a href="b/">B</a></nav></header>
            <main id="inhalt"><h1>Titel</h1>%s</main>
            <footer>Fuß</footer>
            </body>
            </html>
            """;

    @TempDir
    private Path project;

    private final Staging staging = new Staging();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Eins</h2><h3>Zwei</h3><h2>Drei</h2>",
                "<a href=\"b/\">B</a> <a href=\"./\">A</a> <a href=\"b/index.html\">B</a> <a href=\"b/?c=d#teil\">B</a>",
                "<a href=\"b/#grünes-dach\">1</a> <a href=\"b/#gr%C3%BCnes-dach\">2</a> <a href=\"b/#a+b\">3</a>",
                "<a href=\"https://x.example/weg\">X</a> <a href=\"mailto:a@x.example\">A</a> <a href=\"tel:02861\">T</a>",
                "<img src=\"bild.svg\" alt=\"\"> <img src=\"bild.svg\" alt=\"Ein Rad\">",
                "<p id=\"eins\">1</p><p id=\"zwei\">2</p>",
                "<p data-style=\"a\">1</p>",
                "<script type=\"application/ld+json\">{\"a\":1}</script>"
            })
    void findsNothingOnAValidPage(String html) {
        assertThat(audit(page(html))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            html lang="de"                         | html             | die Sprache (lang)
            html lang="de"                         | html lang=""     | die Sprache (lang)
            <title>Titel</title>                   |                  | der Titel
            <title>Titel</title>                   | <title></title>  | der Titel
            content="Worum es geht"                | content=""       | die Beschreibung
            <header>                               | <div>            | der Kopf (header)
            nav aria-label="Hauptmenü"             | nav              | die Navigation (nav)
            main id="inhalt"                       | main             | der Hauptteil (main)
            <footer>Fuß</footer>                   |                  | der Fuß (footer)
            '<a href="#inhalt">Zum Inhalt springen</a>' |             | der Sprunglink
            """)
    void findsMissingBasics(String valid, String broken, String name) {
        String page = page("").replace(valid, broken == null ? "" : broken);

        assertThat(audit(page)).anySatisfy(message -> assertThat(message).startsWith("Der Seite fehlt " + name));
    }

    @Test
    void requiresNoHeaderAndFooterOfAPageForFrames() {
        String framed = """
                <!DOCTYPE html>
                <html lang="de">
                <head><title>Titel</title><base target="_top"><meta name="description" content="Worum es geht">
                <meta name="robots" content="noindex"><link rel="canonical" href="https://x.example/a/"></head>
                <body><main><h1>Titel</h1></main></body>
                </html>
                """;

        assertThat(audit(framed)).isEmpty();
        assertThat(audit(framed.replace("noindex", "all")
                        .replace("canonical", "me")
                        .replace("main", "div")))
                .containsExactlyInAnyOrder(
                        "Der Seite fehlt der Hauptteil (main).",
                        "Der Seite fehlt die Adresse der Seite, die sie wiederholt (canonical).",
                        "Der Seite fehlt das Verbot für Suchmaschinen (noindex).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h1>Zweiter</h1>        | Die Seite hat 2 Überschriften der ersten Ebene statt einer.
            <h3>Tief</h3>           | Vor der Überschrift „Tief“ (Ebene 3) fehlt eine der Ebene 2.
            <h2>A</h2><h4>B</h4>    | Vor der Überschrift „B“ (Ebene 4) fehlt eine der Ebene 3.
            <h2> <br></h2>          | Eine Überschrift der Ebene 2 ist leer.
            """)
    void findsHeadingsOutOfOrder(String html, String message) {
        assertThat(audit(page(html))).containsExactly(message);
    }

    @Test
    void findsPagesWithoutHeading() {
        assertThat(audit(page("").replace("<h1>Titel</h1>", "")))
                .containsExactly("Die Seite hat 0 Überschriften der ersten Ebene statt einer.");
    }

    @Test
    void findsDuplicateAnchors() {
        assertThat(audit(page("<p id=\"a\">1</p><p id=\"a\">2</p>")))
                .containsExactly(
                        "Die Sprungmarke „a“ gibt es auf der Seite zweimal. Geben Sie der Überschrift „2“ andere Worte.");
    }

    @Test
    void findsPicturesWithoutAlternativeText() {
        assertThat(audit(page("<img src=\"bild.svg\">")))
                .containsExactly("Dem Bild „bild.svg“ fehlt der Alternativtext.");
    }

    @Test
    void findsRequestsToOtherHosts() {
        assertThat(audit(page("<img src=\"https://x.example/a.png\" alt=\"\">")))
                .containsExactly("Die Seite lädt „https://x.example/a.png“ von einem anderen Server.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <style>a{}</style>                  | Die Seite enthält „<style>“; das gehört in assets.
            <script type="module">1</script>    | Die Seite enthält „<script>“; das gehört in assets.
            <script>alert(1)</script>           | Die Seite enthält „<script>“; das gehört in assets.
            <p style="color: red">a</p>         | Das Attribut „style“ ist nicht erlaubt.
            <p onclick="a()">a</p>              | Das Attribut „onclick“ ist nicht erlaubt.
            <p ONMOUSEOVER="a()">a</p>          | Das Attribut „onmouseover“ ist nicht erlaubt.
            """)
    void findsInlineCode(String html, String message) {
        assertThat(audit(page(html))).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href="c/">C</a>              | Die Adresse „/c/“ gibt es auf der Website nicht.
            <a href="../b/">C</a>           | Die Adresse „/../b/“ gibt es auf der Website nicht.
            <a href="b/datei.pdf">C</a>     | Die Adresse „/b/datei.pdf“ gibt es auf der Website nicht.
            <a href="b/?x=1#y z">C</a>      | Auf der Seite „/b/“ gibt es die Sprungmarke „#y z“ nicht.
            <a href="nicht da/ä">C</a>      | Die Adresse „/nicht da/ä“ gibt es auf der Website nicht.
            <a href="b/#teill">C</a>        | Auf der Seite „/b/“ gibt es die Sprungmarke „#teill“ nicht. Meinten Sie „teil“?
            <a href="#oben">C</a>           | Auf der Seite „/“ gibt es die Sprungmarke „#oben“ nicht.
            <img src="bild.swg" alt="">     | Die Adresse „/bild.swg“ gibt es auf der Website nicht. Meinten Sie „/bild.svg“?
            """)
    void findsDeadLinks(String html, String message) {
        assertThat(audit(page(html)))
                .singleElement()
                .satisfies(found -> assertThat(found).startsWith(message));
    }

    @Test
    void reportsTheLineInTheSourceFile() throws IOException {
        Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("content/a.adoc"), "= A\n\nText\nlink:/weg/[weg]\n");
        staging.put("index.html", page("<a href=\"weg/\">weg</a><h3>Tief</h3>"));

        assertThat(problems(Map.of("index.html", Place.of("content/a.adoc"))))
                .extracting(problem -> problem.place().toString())
                .containsExactly("content/a.adoc", "content/a.adoc:4");
    }

    @Test
    void reportsTheOutputPathOfAPageWithoutSourceFile() {
        staging.put("index.html", page("<h3>Tief</h3>"));

        assertThat(problems(Map.of()))
                .extracting(problem -> problem.place().toString())
                .containsExactly("output/index.html");
    }

    private static String page(String html) {
        return VALID.formatted(html);
    }

    private List<String> audit(String html) {
        staging.put("index.html", html);
        return problems(Map.of()).stream().map(Problem::message).toList();
    }

    private List<Problem> problems(Map<String, Place> sources) {
        staging.put("site.css", "a{}");
        staging.put("bild.svg", "<svg/>");
        staging.put(
                "b/index.html",
                page("<p id=\"teil\">1</p><p id=\"grünes-dach\">2</p><p id=\"a+b\">3</p>")
                        .replace("\"b/\"", "\"./\"")
                        .replace("site.css", "../site.css"));
        Problems problems = new Problems();
        Audit audit = new Audit(new SourceLines(project));
        List<PageAudit> pages = staging.pages().stream()
                .map(path -> audit.look(
                        path,
                        Jsoup.parse(staging.text(path).orElseThrow()),
                        sources.getOrDefault(path, Place.of("output/" + path))))
                .toList();
        audit.report(pages, staging, problems);
        return problems.all();
    }
}
