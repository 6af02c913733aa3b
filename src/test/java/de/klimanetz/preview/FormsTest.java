package de.klimanetz.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.Build;
import de.klimanetz.preview.LiveSite.State;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms on a copy of the own content, filled in as a browser would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsTest {

    private static final String TOUR = "termine/2027/radtour.adoc";

    private static final String TEXT = """
            = Radtour
            // Nur für uns.
            :id: termin-2027-900
            :kurztext: Gemeinsam \\
              radeln.
            :stand: 2026-11-01
            :veroeffentlicht: 2026-11-01
            :beginn: 2027-05-08 10:00
            :format: praesenz
            :art: aktion
            :zielgruppe: schulen, buerger
            :kommunen: velen, ahaus
            :eigenes: bleibt

            Wir radeln.

            == Quellen

            * Eigene Angaben
            """;

    private Path content;
    private Forms forms;
    private State state;

    @BeforeAll
    void copyContent(@TempDir Path folder) throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> walk = Files.walk(Path.of("content"))) {
            for (Path file :
                    walk.filter(file -> file.toString().endsWith(".adoc")).toList()) {
                Path copy = folder.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Build.Request request = new Build.Request(
                Path.of("").toAbsolutePath(), Optional.empty(), false, TestProject.CLOCK_OF_REPOSITORY);
        Build build = TestProject.build(request, TestProject.CONVERTER);
        Build.Result result = build.stage();
        forms = new Forms(folder, TestProject.CLOCK_OF_REPOSITORY, build::check);
        state = new State(1, Optional.of(result), List.of(), "");
    }

    static List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("content"))) {
            return walk.filter(file -> file.toString().endsWith(".adoc"))
                    .map(file -> Path.of("content").relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void changeNothingUnlessTheEditorDoes(String path) throws IOException {
        FormElement form = open(path);

        assertThat(save(form).status()).isEqualTo(303);
        assertThat(content.resolve(path))
                .hasSameTextualContentAs(Path.of("content").resolve(path));
    }

    @Test
    void changeOnlyTheLineOfAnEditedField() throws IOException {
        write(TOUR, TEXT);
        FormElement form = open(TOUR);
        form.select("#feld-ort").val("Markt");
        form.select("#feld-format").select("option").removeAttr("selected");
        form.select("#feld-format option[value=hybrid]").attr("selected", "");
        form.select("input[value=jugend]").attr("checked", "");

        save(form);

        assertThat(read(TOUR))
                .isEqualTo(TEXT.replace(":format: praesenz", ":format: hybrid")
                        .replace(":zielgruppe: schulen, buerger", ":zielgruppe: buerger, jugend, schulen")
                        .replace(":kommunen: velen, ahaus\n", ":kommunen: velen, ahaus\n:ort: Markt\n"));
    }

    @Test
    void keepAWordThatIsNoneOfTheChoices() throws IOException {
        write(
                TOUR,
                TEXT.replace(":format: praesenz", ":format: presenz").replace("schulen, buerger", "schuln, buerger"));

        save(open(TOUR));

        assertThat(read(TOUR)).contains(":format: presenz\n", ":zielgruppe: schuln, buerger\n");
    }

    @Test
    void sayWhatIsWrongBeforeTheyWrite() throws IOException {
        write(TOUR, TEXT);
        FormElement form = open(TOUR);
        form.select("#titel").val("Andere Tour");
        form.select("#feld-beginn").val("2027-02-29");
        form.select("#feld-kurztext").val("");

        Forms.Answer answer = save(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(read(TOUR)).isEqualTo(TEXT);
        Element page = Jsoup.parse(answer.html());
        assertThat(page.select("#feld-beginn-fehler").text()).startsWith("„2027-02-29“ ist");
        assertThat(page.select("#feld-kurztext-fehler").text()).startsWith("Hier fehlt noch etwas.");
        assertThat(page.select("#titel").val()).isEqualTo("Andere Tour");
        FormElement again = (FormElement) page.select("form").first();
        again.select("#feld-beginn").val("2028-02-29");
        again.select("#feld-kurztext").val("Kurz.");
        assertThat(save(again).status()).isEqualTo(303);
        assertThat(read("termine/2028/radtour.adoc"))
                .contains("= Andere Tour\n", ":kurztext: Kurz.\n", ":beginn: 2028-02-29\n", ":eigenes: bleibt\n");
    }

    /** What no field alone can tell: nothing is written until it is right. */
    @Test
    void sayWhatDoesNotFitTogetherBeforeTheyWrite() throws IOException {
        String text = TEXT.replace(":eigenes: bleibt\n", "");
        write(TOUR, text);
        FormElement form = open(TOUR);
        form.select("#feld-ende").val("8.5.2027, 9 Uhr");
        form.select("#text").val("Eine Zeile.\n\nvideo::film.mp4[]\n\n== Quellen\n\n* Eigene Angaben");

        Forms.Answer answer = save(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(read(TOUR)).isEqualTo(text);
        Element page = Jsoup.parse(answer.html());
        assertThat(page.select("#feld-ende-fehler").text()).startsWith("Das Ende „ende“ liegt vor dem Beginn");
        assertThat(page.select("#feld-ende").val()).isEqualTo("2027-05-08 09:00");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#feld-ende", "#text");
        assertThat(page.select("[role=alert] a").eachText())
                .anyMatch(line -> line.startsWith("Text: Zeile 3: Eingebettete Filme"));
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    }

    /** Whoever mends one thing need not mend everything. */
    @Test
    void writeBesideAMistakeThatWasThere() throws IOException {
        write(
                TOUR,
                TEXT.replace(":beginn: 2027-05-08 10:00\n", ":beginn: 2027-05-08 10:00\n:ende: 2027-05-08 09:00\n"));
        FormElement form = open(TOUR);
        form.select("#titel").val("Tour");

        assertThat(save(form).status()).isEqualTo(303);
        assertThat(read(TOUR)).startsWith("= Tour\n");
    }

    @Test
    void takeDaysAsGermansWriteThem() throws IOException {
        for (Map.Entry<String, String> day : Map.of(
                        "8.5.2027 18:30", "2027-05-08 18:30",
                        "08.05.2027, 18 Uhr", "2027-05-08 18:00",
                        "8. 5. 2027", "2027-05-08",
                        "29.2.2028", "2028-02-29")
                .entrySet()) {
            write(TOUR, TEXT);
            FormElement form = open(TOUR);
            form.select("#feld-beginn").val(day.getKey());
            String target = "termine/" + day.getValue().substring(0, 4) + "/radtour.adoc";

            assertThat(save(form).status()).as(day.getKey()).isEqualTo(303);
            assertThat(read(target)).contains(":beginn: " + day.getValue() + "\n");
            Files.delete(content.resolve(target));
        }
    }

    @Test
    void removeAnItemOnlyAsItWasSeen() throws IOException {
        write(TOUR, TEXT);
        FormElement form = open(TOUR);
        form.appendElement("input").attr("name", "loeschen").attr("value", "ja");
        write(TOUR, TEXT.replace("Wir radeln.", "Wir radeln weit."));
        assertThat(save(form).html()).contains("inzwischen geändert");
        assertThat(content.resolve(TOUR)).exists();

        write(TOUR, TEXT);
        assertThat(save(form).location()).isEqualTo("/");
        assertThat(content.resolve(TOUR)).doesNotExist();
    }

    @Test
    void leadToThePageOfTheItem() throws IOException {
        write(TOUR, TEXT);

        assertThat(save(open(TOUR)).location()).isEqualTo("/termine/2027/radtour/");
    }

    @Test
    void mergeWithAChangeElsewhereInTheFile() throws IOException {
        write(TOUR, TEXT);
        FormElement form = open(TOUR);
        form.select("#feld-ort").val("Markt");
        write(TOUR, TEXT.replace("Wir radeln.", "Wir radeln los."));

        assertThat(save(form).status()).isEqualTo(303);
        assertThat(read(TOUR)).contains(":ort: Markt\n", "Wir radeln los.");
    }

    @Test
    void showBothVersionsOfWhatTwoHaveChanged() throws IOException {
        write(TOUR, TEXT);
        FormElement form = open(TOUR);
        form.select("#titel").val("Meine Radtour");
        String other = TEXT.replace("= Radtour", "= Deine Radtour");
        write(TOUR, other);

        Forms.Answer answer = save(form);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(read(TOUR)).isEqualTo(other);
        Element page = Jsoup.parse(answer.html());
        assertThat(page.select("dd").text()).isEqualTo("Deine Radtour");
        assertThat(page.select("#titel").val()).isEqualTo("Meine Radtour");
        assertThat(save((FormElement) page.select("form").first()).status()).isEqualTo(303);
        assertThat(read(TOUR)).isEqualTo(TEXT.replace("= Radtour", "= Meine Radtour"));
    }

    @Test
    void createAnItem() throws IOException {
        FormElement form = form(forms.create(state, FormData.of("art=termin")));
        form.select("#titel").val("Größe & Güte");
        form.select("#feld-kurztext").val("Kurz.\r\nUnd gut.");
        form.select("#feld-beginn").val("2028-02-29 10:00");
        form.select("#feld-format option[value=online]").attr("selected", "");
        form.select("#feld-art option[value=vortrag]").attr("selected", "");
        form.select("#text").val("Ein Text.\r\n\r\n====\r\n:x: y\r\n====");

        // Lines like attributes belong into the header; what was typed stays in the form.
        Element refused = Jsoup.parse(save(form).html());
        assertThat(refused.select("[role=alert] a").text()).contains("Text: Zeile 4: „:x: y“ steht im Text");
        form = (FormElement) refused.select("form").first();
        assertThat(form.select("#text").val()).isEqualTo("Ein Text.\n\n====\n:x: y\n====");
        form.select("#text").val("Ein Text.\r\n\r\n====\r\nx: y\r\n====");

        Forms.Answer answer = save(form);

        assertThat(answer.location()).isEqualTo("/termine/2028/groesse-guete/");
        assertThat(read("termine/2028/groesse-guete.adoc")).isEqualTo("""
                = Größe & Güte
                :id: termin-2028-001
                :kurztext: Kurz. Und gut.
                :stand: 2026-11-30
                :veroeffentlicht: 2026-11-30
                :beginn: 2028-02-29 10:00
                :format: online
                :art: vortrag
                :status: entwurf

                Ein Text.

                ====
                x: y
                ====
                """);
    }

    @Test
    void loseNothingThatCannotBeWritten() throws IOException {
        write(TOUR, TEXT);
        FormElement form = open(TOUR);
        form.select("#feld-ort").val("Markt \\");

        Forms.Answer answer = save(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.html()).text()).contains("darf nicht mit „\\“ enden", "angabe.ort: Markt \\");
        assertThat(read(TOUR)).isEqualTo(TEXT);
    }

    @Test
    void moveAnItemToItsNewYear() throws IOException {
        write(TOUR, TEXT);
        FormElement form = open(TOUR);
        form.select("#feld-beginn").val("2031-05-08 10:00");
        String moved = TOUR.replaceFirst("\\d{4}", "2031");

        assertThat(save(form).location()).isEqualTo("/" + moved.replace(".adoc", "/"));
        assertThat(content.resolve(TOUR)).doesNotExist();
        assertThat(read(moved))
                .contains(":beginn: 2031-05-08 10:00\n", ":frueher: " + TOUR.substring(8, TOUR.length() - 5));

        FormElement back = open(moved);
        back.select("#feld-beginn").val("2027-05-08 10:00");
        save(back);

        assertThat(content.resolve(moved)).doesNotExist();
        assertThat(read(TOUR))
                .contains(":frueher: " + moved.substring(8, moved.length() - 5))
                .doesNotContain(":frueher: 2027");
    }

    @Test
    void keepWhatWasTypedWhenTheFileIsGone() throws IOException {
        write(TOUR, TEXT);
        FormElement form = open(TOUR);
        form.select("#feld-ort").val("Ein langer Ort");
        Files.delete(content.resolve(TOUR));

        Forms.Answer answer = save(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("gibt es nicht mehr", "Ein langer Ort");
        assertThat(content.resolve(TOUR)).doesNotExist();
    }

    /** The name of a temporary file could be a link of somebody who wants another file overwritten. */
    @Test
    void writeThroughNoLink() throws IOException {
        Path foreign = Files.writeString(content.resolveSibling("fremd"), "bleibt");
        write(TOUR, TEXT);
        Files.deleteIfExists(content.resolve(TOUR + "~"));
        Files.createSymbolicLink(content.resolve(TOUR + "~"), foreign);
        FormElement form = open(TOUR);
        form.select("#titel").val("Andere Tour");

        save(form);
        Files.delete(content.resolve(TOUR + "~"));

        assertThat(read(TOUR)).startsWith("= Andere Tour\n");
        assertThat(foreign).hasContent("bleibt");
    }

    @Test
    void writeIntoNoLinkedFolder() throws IOException {
        Path foreign = Files.createDirectories(content.resolveSibling("fremder-ordner"));
        Files.createSymbolicLink(content.resolve("termine/2033"), foreign);
        write(TOUR, TEXT);
        FormElement form = open(TOUR);
        form.select("#feld-beginn").val("2033-05-08");

        Forms.Answer answer = save(form);
        Files.delete(content.resolve("termine/2033"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(foreign).isEmptyDirectory();
        assertThat(read(TOUR)).isEqualTo(TEXT);
    }

    @Test
    void sayThatAFileIsInAnotherEncoding() throws IOException {
        Files.write(
                content.resolve(TOUR), TEXT.replace("Radtour", "R\u00e4dtour").getBytes(StandardCharsets.ISO_8859_1));

        Forms.Answer answer = forms.edit(state, FormData.of("datei=" + TOUR));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("nicht in UTF-8 gespeichert");
    }

    @Test
    void createAnItemOfADayAsGermansWriteIt() throws IOException {
        FormElement form = form(forms.create(state, FormData.of("art=termin")));
        form.select("#titel").val("Herbstfest");
        form.select("#feld-kurztext").val("Wir feiern.");
        form.select("#feld-beginn").val("12.10.2032, 18 Uhr");
        form.select("#feld-format option[value=praesenz]").attr("selected", "");
        form.select("#feld-art option[value=aktion]").attr("selected", "");

        assertThat(save(form).location()).isEqualTo("/termine/2032/herbstfest/");
        assertThat(read("termine/2032/herbstfest.adoc"))
                .contains(":id: termin-2032-001\n", ":beginn: 2032-10-12 18:00\n");
    }

    /** A file where a folder should be stands for a full disk: both end in an exception of the file system. */
    @Test
    void loseNothingWhenTheDiskRefuses() throws IOException {
        FormElement form = Jsoup.parse(
                        forms.create(state, FormData.of("art=termin")).html())
                .forms()
                .get(0);
        form.select("#titel").val("Fest");
        form.select("#feld-kurztext").val("Wir feiern.");
        form.select("#feld-beginn").val("2031-05-01");
        form.select("#feld-format option[value=praesenz]").attr("selected", "");
        form.select("#feld-art option[value=aktion]").attr("selected", "");
        Files.writeString(content.resolve("termine/2031"), "");

        Forms.Answer answer = save(form);
        Files.delete(content.resolve("termine/2031"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.html()).text())
                .contains("Die Datei ließ sich nicht schreiben", "Es ist alles, wie es war.", "Wir feiern.");
    }

    @Test
    void keepThePermissionsOfAFile() throws IOException {
        write(TOUR, TEXT);
        Files.setPosixFilePermissions(content.resolve(TOUR), PosixFilePermissions.fromString("rw-rw----"));
        FormElement form = open(TOUR);
        form.select("#titel").val("Andere Tour");

        save(form);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(content.resolve(TOUR))))
                .isEqualTo("rw-rw----");
        try (Stream<Path> files = Files.list(content.resolve("termine/2027"))) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith("~"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../jbake.properties",
                "termine/../../jbake.properties",
                "/etc/passwd",
                "termine/2027/gibtsnicht.adoc",
                "termine/2027",
                "gute-praxis/transfer.csv",
                "termine/2027/verweis.adoc",
                ""
            })
    void openAndWriteNothingElse(String path) throws IOException {
        Path link = content.resolve("termine/2027/verweis.adoc");
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            Path secret = Files.writeString(content.resolveSibling("geheim.adoc"), TEXT);
            Files.createSymbolicLink(link, secret);
        }
        String query = "datei=" + URLEncoder.encode(path, StandardCharsets.UTF_8);

        assertThat(forms.edit(state, FormData.of(query)).status()).isEqualTo(404);
        assertThat(forms.save(state, FormData.of(query + "&titel=X&grundlage=")).status())
                .isIn(404, 422);
    }

    private FormElement open(String path) throws IOException {
        return form(forms.edit(state, FormData.of("datei=" + URLEncoder.encode(path, StandardCharsets.UTF_8))));
    }

    private static FormElement form(Forms.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return (FormElement) Jsoup.parse(answer.html()).select("form").first();
    }

    /** Sends a form with CR LF in its values, as browsers do. */
    private Forms.Answer save(FormElement form) throws IOException {
        List<KeyVal> data = new ArrayList<>(form.formData());
        return forms.save(
                state,
                FormData.of(data.stream()
                        .map(pair -> pair.key() + "="
                                + URLEncoder.encode(pair.value().replaceAll("\r?\n", "\r\n"), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(content.resolve(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }
}
