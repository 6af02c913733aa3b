package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.OutputFolder;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import de.klimanetz.testing.Server;
import de.klimanetz.testing.TestProject;
import de.klimanetz.testing.WebServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Apache httpd with the file of the site, and nginx with the lines of the manual; skipped without them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServersTest {

    /** A page, and what servers must say of files of every type. */
    private static final List<String> TYPES = List.of(
            "index.html, text/html; charset=utf-8",
            "feed.xml, application/xml; charset=utf-8",
            "kalender/alle.ics, text/calendar; charset=utf-8",
            "daten/termine.json, application/json; charset=utf-8",
            "daten/termine.csv, text/csv; charset=utf-8",
            "daten/katalog.jsonld, application/ld+json; charset=utf-8",
            "favicon.svg, image/svg+xml",
            "apple-touch-icon.png, image/png",
            "site.webmanifest, application/manifest+json",
            "robots.txt, text/plain; charset=utf-8",
            ".well-known/security.txt, text/plain; charset=utf-8");

    private Path folder;
    private Path output;
    private Staging site;
    private List<Server> servers;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        TestProject project = TestProject.small(folder.resolve("project")).live();
        String event = Files.readString(project.folder().resolve("content/termine/2027/radtour.adoc"));
        project.with("content/termine/2027/radtour.adoc", event.replaceFirst("\n\n", "\n:frueher: 2027/tour\n\n"));
        output = folder.resolve("output");
        site = project.stage().staging();
        new OutputFolder(output).apply(site);
        servers =
                List.of(Server.apache(output, folder.resolve("apache")), Server.nginx(output, folder.resolve("nginx")));
    }

    @AfterAll
    void stop() {
        if (servers != null) {
            servers.forEach(Server::close);
        }
    }

    @TestFactory
    List<DynamicTest> sendTheTypeOfEveryFile() {
        return onAll(server -> {
            for (String line : TYPES) {
                String[] parts = line.split(", ", 2);
                HttpResponse<String> answer = server.get(parts[0]);
                assertThat(answer.statusCode()).as(line).isEqualTo(200);
                assertThat(header(answer, "Content-Type").toLowerCase())
                        .as(line)
                        .startsWith(parts[1]);
                assertThat(header(answer, "X-Content-Type-Options")).as(line).isEqualTo("nosniff");
            }
        });
    }

    @TestFactory
    List<DynamicTest> protectPages() {
        return onAll(server -> {
            for (String path : List.of("", "termine/", "gibt-es-nicht/")) {
                HttpResponse<String> answer = server.get(path);
                assertThat(header(answer, "Content-Security-Policy"))
                        .startsWith("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';")
                        .contains("form-action 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
                assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
                assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
                assertThat(header(answer, "Strict-Transport-Security")).isEqualTo("max-age=63072000");
                assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
            }
        });
    }

    @TestFactory
    List<DynamicTest> letOthersShowWhatIsMeantForThem() {
        return onAll(server -> {
            assertThat(header(server.get("einbetten/alle/"), "Content-Security-Policy"))
                    .endsWith("frame-ancestors *");
            for (String path : List.of("karte.png", "feed.xml", "kalender/alle.ics", "daten/termine.csv")) {
                assertThat(header(server.get(path), "Cross-Origin-Resource-Policy"))
                        .as(path)
                        .isEqualTo("cross-origin");
            }
        });
    }

    @TestFactory
    List<DynamicTest> answerWithThePageForMissingOnes() {
        return onAll(server -> {
            for (String path : List.of("gibt-es-nicht/", "bilder/", "js/", "js/suche/", "kalender/", "feeds/")) {
                HttpResponse<String> answer = server.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.body())
                        .as(path)
                        .contains("Seite nicht gefunden")
                        .doesNotContain("Index of");
            }
            assertThat(server.get(".htaccess").statusCode()).isIn(403, 404);
        });
    }

    @TestFactory
    List<DynamicTest> haveBrowsersKeepOnlyWhatHasItsHashInItsName() throws IOException {
        String script;
        try (var files = Files.list(output.resolve("js/suche"))) {
            script = "js/suche/" + files.findFirst().orElseThrow().getFileName();
        }
        return onAll(server -> {
            assertThat(header(server.get(script), "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            for (String path : List.of("", "feed.xml", "kalender/alle.ics", "suche/verzeichnis.json")) {
                assertThat(header(server.get(path), "Cache-Control")).as(path).isEqualTo("no-cache");
            }
        });
    }

    @TestFactory
    List<DynamicTest> compressTexts() {
        return onAll(server -> {
            for (String path : List.of(
                    "termine/",
                    "feed.xml",
                    "kalender/alle.ics",
                    "suche/verzeichnis.json",
                    "daten/termine.csv",
                    "daten/katalog.jsonld")) {
                assertThat(header(server.get(path, "Accept-Encoding", "gzip"), "Content-Encoding"))
                        .as(path)
                        .isEqualTo("gzip");
            }
        });
    }

    @TestFactory
    List<DynamicTest> sendNothingAgainThatHasNotChanged() {
        return onAll(server -> {
            for (String path : List.of("feed.xml", "kalender/alle.ics", "daten/termine.csv", "termine/")) {
                for (String encoding : List.of("gzip", "identity")) {
                    String tag = header(server.get(path, "Accept-Encoding", encoding), "ETag");
                    HttpResponse<String> again = server.get(path, "Accept-Encoding", encoding, "If-None-Match", tag);
                    HttpResponse<String> changed =
                            server.get(path, "Accept-Encoding", encoding, "If-None-Match", "\"0-gzip\", \"1\"");

                    assertThat(tag).as(path).isNotEmpty();
                    assertThat(again.statusCode()).as(path + " " + encoding).isEqualTo(304);
                    assertThat(changed.statusCode()).as(path).isEqualTo(200);
                }
            }
        });
    }

    @TestFactory
    List<DynamicTest> letScriptsOfOthersReadWhatIsOpen() {
        return onAll(server -> {
            for (String path : List.of(
                    "daten/termine.json",
                    "daten/termine.csv",
                    "feeds/termine.json",
                    "feed.xml",
                    "kalender/alle.ics",
                    "termine/2027/radtour/termin.ics",
                    "einbetten/alle/termine.htm")) {
                assertThat(header(server.get(path, "Origin", "https://stadt.example"), "Access-Control-Allow-Origin"))
                        .as(path)
                        .isEqualTo("*");
            }
            for (String path : List.of("", "termine/", "suche/verzeichnis.json")) {
                assertThat(server.get(path, "Origin", "https://stadt.example")
                                .headers()
                                .map())
                        .as(path)
                        .doesNotContainKey("access-control-allow-origin");
            }
        });
    }

    /** A script on another website, thus with another origin, fetches files in a browser. */
    @Test
    void letABrowserReadWhatIsOpen() throws IOException {
        try (WebServer other = WebServer.of(site);
                BrowserTab tab = Browser.needed(folder.resolve("profile")).tab()) {
            tab.go(other.address("404.html"));
            for (Server server : servers) {
                assertThat(read(tab, server, "daten/termine.json"))
                        .as(server.name())
                        .contains("Radtour am Bach");
                assertThat(read(tab, server, "kalender/alle.ics")).startsWith("BEGIN:VCALENDAR");
                assertThat(read(tab, server, "feed.xml")).startsWith("<?xml");
                assertThat(read(tab, server, "einbetten/alle/termine.htm")).contains("klimanetz-termine");
                assertThat(read(tab, server, "termine/")).isEqualTo("refused");
            }
        }
    }

    private static String read(BrowserTab tab, Server server, String path) {
        return tab.evaluate("fetch('" + server.address(path) + "').then(answer => answer.text(), () => 'refused')");
    }

    @Test
    void redirectEarlierAddresses() {
        HttpResponse<String> apache = servers.get(0).get("termine/2027/tour/");
        HttpResponse<String> nginx = servers.get(1).get("termine/2027/tour/");

        assertThat(apache.statusCode()).isEqualTo(301);
        assertThat(header(apache, "Location")).endsWith("/termine/2027/radtour/");
        assertThat(nginx.body()).contains("http-equiv=\"refresh\"");
    }

    /** The reason why the file for Apache has no such line. */
    @Test
    void manyHostsAnswerOptionsWithAnError() throws IOException {
        Path other = folder.resolve("options");
        Files.createDirectories(other);
        Files.writeString(other.resolve("index.html"), "Seite");
        Files.writeString(other.resolve(".htaccess"), "Options -Indexes\n");
        try (Server server = Server.apache(other, folder.resolve("apache-options"))) {
            assertThat(server.get("").statusCode()).isEqualTo(500);
        }
    }

    @Test
    void nameTheContactForSecurity() {
        assertThat(servers.get(0).get(".well-known/security.txt").body()).isEqualTo("""
                        Contact: mailto:info@klima-beispielkreis.de
                        Expires: 2027-10-01T00:00:00Z
                        Preferred-Languages: de, en
                        Canonical: https://klima-beispielkreis.de/.well-known/security.txt
                        """);
    }

    private interface Check {

        void run(Server server) throws Exception;
    }

    private List<DynamicTest> onAll(Check check) {
        return servers.stream()
                .map(server -> DynamicTest.dynamicTest(server.name(), () -> check.run(server)))
                .toList();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
