package de.klimanetz.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.klimanetz.Build;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview as a browser sees it. */
class PreviewTest {

    private static final String TOUR = "content/termine/2027/radtour.adoc";

    @TempDir
    private Path folder;

    private TestProject project;
    private String tour;

    @BeforeEach
    void createProject() throws IOException {
        project = TestProject.small(folder);
        tour = Files.readString(folder.resolve(TOUR));
    }

    @Test
    void followsAChange() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            project.with(TOUR, tour.replace("= Radtour am Bach", "= Radtour am See"));

            assertThat(preview.build()).isEqualTo("site 2");
            assertThat(preview.page("termine/2027/radtour/").select("h1").text())
                    .isEqualTo("Radtour am See");
        }
    }

    @Test
    void followsFilesThatComeAndGo() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            project.with(
                    "content/termine/2028/zweite.adoc",
                    tour.replace(":kampagne: radeln-2027\n", "").replace("2027", "2028"));
            assertThat(preview.build()).isEqualTo("site 2");
            assertThat(preview.get("termine/2028/zweite/").statusCode()).isEqualTo(200);

            Files.delete(folder.resolve("content/termine/2028/zweite.adoc"));
            assertThat(preview.build()).isEqualTo("site 3");
            assertThat(preview.get("termine/2028/zweite/").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void buildsOnceForAWholeBurst() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            for (int number = 0; number < 200; number++) {
                project.with(
                        "content/aktuelles/2026/meldung-" + number + ".adoc",
                        Files.readString(folder.resolve("content/aktuelles/2026/lastenrad-ist-da.adoc"))
                                .replaceFirst(":id: .*", ":id: meldung-" + number));
            }

            assertThat(preview.build()).isEqualTo("site 2");
            assertThat(preview.get("aktuelles/2026/meldung-199/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void showsAllProblemsWithTheirLinesAndKeepsTheLastSite() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            project.with(TOUR, tour.replace(":format: praesenz", ":format: presenz"));

            assertThat(preview.build()).isEqualTo("problems 2");
            assertThat(preview.page("_vorschau/fehler").select("h1").text()).isEqualTo("Ein Fehler im Inhalt");
            assertThat(preview.page("_vorschau/fehler").select("article p").text())
                    .startsWith("Zeile 8, Fehler: Die Angabe „format“ ist „presenz“")
                    .contains("Meinten Sie „praesenz“?");
            assertThat(preview.page("_vorschau/fehler").select("article mark").text())
                    .isEqualTo("8  :format: presenz");
            assertThat(preview.page("termine/2027/radtour/").select(".vorschau").text())
                    .contains("Sie sehen die letzte Fassung ohne Fehler", "1 Fehler");

            project.with(TOUR, tour);
            assertThat(preview.build()).isEqualTo("site 3");
            assertThat(preview.page("termine/2027/radtour/").select(".vorschau").text())
                    .doesNotContain("Fehler");
        }
    }

    @Test
    void showsTheProblemsOfTheFirstBuildAtEveryAddress() throws IOException {
        project.with(TOUR, tour.replace(":format: praesenz\n", ""));

        try (RunningPreview preview = RunningPreview.of(project)) {
            assertThat(preview.get("kommunen/").statusCode()).isEqualTo(503);
            assertThat(preview.page("kommunen/").select("article p").text()).contains("„format“ fehlt");

            project.with(TOUR, tour);
            assertThat(preview.build()).startsWith("site");
            assertThat(preview.get("kommunen/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void escapesWhatIsWrong() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            project.with(TOUR, tour.replace(":art: aktion", ":art: <script>alert(1)</script>"));

            assertThat(preview.build()).isEqualTo("problems 2");
            assertThat(preview.page("_vorschau/fehler").select("script:not([src])"))
                    .isEmpty();
            assertThat(preview.page("_vorschau/fehler").text()).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void survivesAnErrorInATemplate() throws IOException {
        Path template = folder.resolve("templates/event/page.ftlh");
        String good = Files.readString(template);
        try (RunningPreview preview = RunningPreview.of(project)) {
            Files.writeString(template, good + "${gibtsnicht}");
            assertThat(preview.build()).isEqualTo("problems 2");
            assertThat(preview.page("_vorschau/fehler").text()).contains("templates/event/page.ftlh", "gibtsnicht");

            Files.writeString(template, good);
            assertThat(preview.build()).isEqualTo("site 3");
        }
    }

    @Test
    void showsAndMarksWhatIsNotVisibleYet() throws IOException {
        project.with(TOUR, tour.replace(":art:", ":status: entwurf\n:art:"))
                .with(
                        "content/aktuelles/2026/spaeter.adoc",
                        Files.readString(folder.resolve("content/aktuelles/2026/lastenrad-ist-da.adoc"))
                                .replaceFirst(":id: .*", ":id: meldung-spaeter\n:sichtbar-ab: 2026-12-24"));

        try (RunningPreview preview = RunningPreview.of(project)) {
            assertThat(preview.page("termine/2027/radtour/")
                            .select(".vorschau summary")
                            .text())
                    .isEqualTo("Vorschau " + TOUR + " Entwurf, erscheint nicht");
            assertThat(preview.page("termine/").select("a:has(.vorschau-marke)").text())
                    .contains("Entwurf, erscheint nicht");
            assertThat(preview.page("_vorschau/zurueckgehalten").select("li").eachText())
                    .containsExactlyInAnyOrder(
                            "Radtour am Bach: Entwurf, erscheint nicht",
                            "Das Lastenrad ist da: erscheint am 24. Dezember 2026");
        }
    }

    @Test
    void tellsWhatOthersWillSeeOfAnEvent() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            assertThat(preview.page("termine/2027/radtour/")
                            .select(".vorschau dt, .vorschau dd span")
                            .eachText())
                    .contains("Suchmaschine", "Soziale Netzwerke", "Kalender", "Feed")
                    .contains("Gemeinsam radeln wir den Bach entlang.")
                    .anyMatch(text -> text.startsWith("Samstag, 8. Mai 2027"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 200, text/html; charset=utf-8",
        "termine/, 200, text/html; charset=utf-8",
        "termine, 301, text/plain; charset=utf-8",
        "kalender/alle.ics, 200, text/calendar; charset=utf-8",
        "daten/termine.json, 200, application/json",
        "gibtsnicht/, 404, text/html; charset=utf-8",
        "..%2fjbake.properties, 404, text/html; charset=utf-8",
        "_vorschau/gibtsnicht, 404, text/html; charset=utf-8",
        "_vorschau/preview.js, 200, text/javascript; charset=utf-8"
    })
    void answersLikeAWebServer(String path, int status, String type) throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            HttpResponse<String> response = preview.get(path);

            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(response.headers().firstValue("Content-Type")).contains(type);
            assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        }
    }

    /** A website may point its name to this machine to read the drafts. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:PORT", "localhost.evil.example:PORT", "localhost"})
    void answersToItsOwnNamesOnly(String host) throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            int port = preview.preview().address().getPort();
            assertThat(statusFor(host.replace("PORT", String.valueOf(port)), port))
                    .isEqualTo("HTTP/1.1 403 Forbidden");
            assertThat(statusFor("localhost:" + port, port)).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', http://localhost:PORT, 405",
        "_vorschau/speichern, '', 403",
        "_vorschau/speichern, null, 403",
        "_vorschau/speichern, https://evil.example, 403",
        "_vorschau/speichern, http://localhost.evil.example:PORT, 403",
        "_vorschau/speichern, http://localhost:1, 403",
        "_vorschau/speichern, http://localhost:PORT, 422"
    })
    void writesForItsOwnFormsOnly(String path, String origin, int status) throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            String port = String.valueOf(preview.preview().address().getPort());
            HttpRequest.Builder request = preview.request(path).POST(BodyPublishers.ofString("datei=x"));
            if (!origin.isEmpty()) {
                request.header("Origin", origin.replace("PORT", port));
            }

            assertThat(preview.send(request.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(status);
        }
    }

    @Test
    void refusesAFormThatIsTooLarge() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            String origin = preview.preview().address().toString().replaceFirst("/$", "");

            assertThat(preview.send(
                                    preview.request("_vorschau/speichern")
                                            .header("Origin", origin)
                                            .POST(BodyPublishers.ofString("text=" + "x".repeat(5_000_000)))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    /** While somebody fills in a form, the page must not be loaded again. */
    @Test
    void leavesFormsAlone() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            assertThat(preview.page("termine/2027/radtour/")
                            .select(".vorschau a")
                            .eachText())
                    .contains("Bearbeiten", "Neuer Eintrag");
            for (String form : List.of("bearbeiten?datei=termine/2027/radtour.adoc", "neu", "neu?art=meldung")) {
                assertThat(preview.page("_vorschau/" + form).select("script[src$=preview.js]"))
                        .as(form)
                        .isEmpty();
            }
        }
    }

    /** A page that loads again fetches only what can have changed. */
    @Test
    void letsBrowsersKeepWhatHasAHashInItsName() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            String style = preview.page("").select("link[rel=stylesheet]").attr("href");

            assertThat(preview.get(style).headers().firstValue("Cache-Control"))
                    .contains("max-age=31536000, immutable");
            assertThat(preview.get("").headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void servesAPictureThatIsReplaced() throws IOException {
        String picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><path d=\"M0 0h%dv1z\"/></svg>";
        project.with("content/bilder/weg.svg", picture.formatted(1));
        try (RunningPreview preview = RunningPreview.of(project)) {
            assertThat(preview.get("bilder/weg.svg").body()).contains("h1v1");

            project.with("content/bilder/weg.svg", picture.formatted(2));
            preview.build();

            assertThat(preview.get("bilder/weg.svg").body()).contains("h2v1");
        }
    }

    @Test
    void worksBesideAnotherPreviewOfTheSameProject() throws IOException {
        try (RunningPreview first = RunningPreview.of(project);
                RunningPreview second = RunningPreview.of(project)) {
            project.with(TOUR, tour.replace("Radtour am Bach", "Radtour am See"));
            first.build();
            second.build();

            for (RunningPreview preview : List.of(first, second)) {
                assertThat(preview.page("termine/2027/radtour/").select("h1").text())
                        .isEqualTo("Radtour am See");
            }
        }
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (RunningPreview first = RunningPreview.of(project)) {
            int port = first.preview().address().getPort();

            assertThatThrownBy(() -> new Preview(
                            TestProject.build(
                                    new Build.Request(folder, Optional.empty(), true, TestProject.CLOCK),
                                    TestProject.CONVERTER),
                            TestProject.CONVERTER,
                            folder,
                            TestProject.CLOCK,
                            port))
                    .isInstanceOf(BindException.class);
        }
    }

    @Test
    void ignoresWhatEditorsLeaveBehind() throws IOException {
        try (RunningPreview preview = RunningPreview.of(project)) {
            project.with("content/termine/2027/.radtour.adoc.swp", "x")
                    .with("content/termine/2027/radtour.adoc~", "x")
                    .with("output/index.html", "x")
                    .with(".cache/x", "x")
                    .with(TOUR, tour.replace("Radtour am Bach", "Radtour am See"));

            assertThat(preview.build()).isEqualTo("site 2");
        }
    }

    /** HttpClient sends its own Host. */
    private static String statusFor(String host, int port) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
