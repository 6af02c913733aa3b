package de.klimanetz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import de.klimanetz.testing.Program;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The option {@code --previous}, with the real program. */
class PreviousTest {

    private static final String EVENT = "content/termine/2027/radtour.adoc";
    private static final String ITEM =
            "{'items': [{'id': 'termin-2027-001', 'type': 'event', 'address': '/termine/2027/radtour/', "
                    + "'title': 'Radtour', 'begin': '2027-05-01', 'end': '2027-05-01', 'state': 'bestaetigt', 'sequence': 0}]}";

    @TempDir
    private Path folder;

    private TestProject project;
    private HttpServer server;

    @BeforeEach
    void createProjectAndServer() throws IOException {
        project = TestProject.small(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void rejectsAnUndeclaredChangeWithoutWritingFiles() throws IOException {
        assertThat(call("build", "--quiet")).isEqualTo(new Program.Outcome(0, "", ""));
        Path page = folder.resolve("output/termine/2027/radtour/index.html");
        String published = Files.readString(page);
        project.with(EVENT, Files.readString(folder.resolve(EVENT)).replace("10:00", "11:00"));

        Program.Outcome outcome = call("build", "--previous", "output/manifest.json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith(
                        EVENT
                                + ":6:10: Fehler: Anders als veröffentlicht: Beginn „2027-05-08 11:00“ statt „2027-05-08 10:00“.")
                .contains("1 Fehler, 0 Hinweise. Geändert wurde nichts.");
        assertThat(Files.readString(page)).isEqualTo(published);
        assertThat(call("check", "--previous", "output").exitCode()).isEqualTo(1);
        assertThat(call("check").exitCode()).isZero();
    }

    @Test
    void buildsAnUnchangedSiteAgain() {
        call("build");

        assertThat(call("build", "--previous", "output/manifest.json").exitCode())
                .isZero();
        assertThat(call("build", "--previous", "output/manifest.json").out()).contains("nichts hat sich geändert");
    }

    @Test
    void downloadsThePublishedManifest() {
        answer("/manifest.json", 200, ITEM.replace('\'', '"'));
        answer("/alt.json", 302, "/manifest.json");

        for (String address : new String[] {"", "/", "/manifest.json", "/alt.json"}) {
            Program.Outcome outcome = call("check", "--previous", host() + address);
            assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(1);
            assertThat(outcome.out())
                    .startsWith(EVENT
                            + ":6:10: Fehler: Anders als veröffentlicht: Beginn „2027-05-08 10:00“ statt „2027-05-01“");
        }
    }

    @Test
    void reportsFailuresOfTheServer() {
        answer("/weg.json", 404, "nicht da");
        answer("/file.json", 302, "file:///etc/passwd");
        answer("/web.json", 200, "<html>");

        assertThat(refusal(host() + "/weg.json")).endsWith("Der Server antwortet mit 404.");
        assertThat(refusal(host() + "/file.json"))
                .matches(".*Der Server (ist nicht zu erreichen|antwortet mit 302)\\.");
        assertThat(refusal(host() + "/web.json")).contains("Das ist kein Verzeichnis einer Veröffentlichung");
        server.stop(0);
        assertThat(refusal(host() + "/manifest.json")).endsWith("Der Server ist nicht zu erreichen.");
    }

    @Test
    void reportsAMissingFile() {
        assertThat(refusal("output/manifest.json")).endsWith("Die Datei gibt es nicht.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "kein JSON",
                "{\"files\": {}}",
                "{\"items\": 3}",
                "{\"items\": [null]}",
                "{\"items\": [{\"id\": \"a\"}]}",
                "{\"items\": [{\"id\": {}}]}"
            })
    void reportsAnInvalidManifest(String text) {
        project.with("alt.json", text);

        assertThat(refusal("alt.json")).contains("Das ist kein Verzeichnis einer Veröffentlichung");
    }

    @ParameterizedTest
    @CsvSource({"ftp://x.example/manifest.json", "file:///etc/passwd", "javascript:alert(1)", "https:///manifest.json"})
    void rejectsOtherKindsOfAddresses(String address) {
        Program.Outcome outcome = call("build", "--previous", address);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("Fehler: „" + address + "“ ist keine Adresse im Web. Schreibweise: --previous");
    }

    /** Returns the error message without the advice at its end. */
    private String refusal(String previous) {
        Program.Outcome outcome = call("build", "--previous", previous);

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("Fehler: „")
                .doesNotContain("Exception", "\tat ")
                .hasLineCount(1);
        assertThat(folder.resolve("output")).doesNotExist();
        return outcome.err().strip().replace(" Beim allerersten Mal lassen Sie --previous weg.", "");
    }

    /** @param text the body, or the target of a redirect */
    private void answer(String path, int status, String text) {
        server.createContext(path, exchange -> {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            if (status == 302) {
                exchange.getResponseHeaders().set("Location", text);
            }
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String host() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    private Program.Outcome call(String... arguments) {
        return Program.callOnTestDay(folder, arguments);
    }
}
