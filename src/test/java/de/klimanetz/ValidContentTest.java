package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unusual but valid content: accepted, and published or held back as intended. */
class ValidContentTest {

    private static final String EVENT = "content/termine/2027/radtour.adoc";
    private static final String NEWS = "content/aktuelles/2026/lastenrad-ist-da.adoc";
    private static final String PAGE = "content/seiten/impressum.adoc";
    private static final String PRACTICE = "content/gute-praxis/leihlastenrad.adoc";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @Test
    void acceptsHeadingsNamedLikePartsOfThePage() throws IOException {
        for (String heading : new String[] {"Inhalt", "Anstehend", "Vergangen", "Meldungen"}) {
            change("content/kommunen/musterdorf.adoc", "== Quellen", "== " + heading + "\n\nText.\n\n== Quellen");
        }

        assertThat(project.problems()).isEmpty();
    }

    @Test
    void reportsForeignMarkupAsHintsWithTheirLines() throws IOException {
        change(PAGE, "Beispielkreis.", """
                ==Ohne Leerzeichen

                • Punkt

                [Text](https://klima.example/) und <b>fett</b>

                Mehr auf www.klima.example.

                ----
                <b>Code darf das</b>
                ----""");

        assertThat(project.problems())
                .hasSize(5)
                .allMatch(problem -> problem.contains(": Hinweis: "))
                .extracting(problem -> problem.replaceFirst(".*adoc:(\\d+).*", "$1"))
                .containsExactly("7", "9", "11", "11", "13");
    }

    @Test
    void publishesNoInternalPoints() throws IOException {
        change(EVENT, "== Quellen", """
                == Tagesordnung

                * Förderung
                * intern: Stellenbesetzung footnote:[Geheime Fußnote]
                ** Geheimer Unterpunkt
                * Intern : Haushalt

                intern: Geheimer Absatz

                == Quellen""");

        assertThat(project.problems()).isEmpty();
        assertThat(page("termine/2027/radtour/index.html"))
                .contains("Förderung")
                .doesNotContain("Stellenbesetzung", "Geheim", "Haushalt", "<ul></ul>");
    }

    @Test
    void ignoresAByteOrderMark() throws IOException {
        project.with(PAGE, "\uFEFF" + read(PAGE));

        assertThat(project.problems()).isEmpty();
    }

    /** macOS writes “ä” as “a” with a combining diaeresis. */
    @Test
    void rendersTheSamePagesForDecomposedUmlauts() throws IOException {
        change(EVENT, ":kampagne:", ":stichworte: Ökostrom\n:kampagne:");
        change(EVENT, "== Quellen", "== Änderungen\n\n* 2026-11-10: Beginn eine Stunde später.\n\n== Quellen");
        project.with(
                "content/gute-praxis/transfer.csv",
                "praxis;kommune;stand;seit\nleihlastenrad;musterdorf;in Prüfung;2025-11\n");
        Staging composed = project.stage().staging();
        for (String path : new String[] {EVENT, NEWS, PAGE, PRACTICE, "content/gute-praxis/transfer.csv"}) {
            project.with(path, Normalizer.normalize(read(path), Normalizer.Form.NFD));
        }

        Staging decomposed = project.stage().staging();

        assertThat(decomposed.paths()).isEqualTo(composed.paths()).contains("stichworte/oekostrom/index.html");
        assertThat(decomposed.pages())
                .allSatisfy(page -> assertThat(decomposed.text(page)).isEqualTo(composed.text(page)));
        assertThat(page("termine/2027/radtour/termin.ics")).contains("SEQUENCE:1");
    }

    /** A preview with drafts shows it before its day, and that is no mistake. */
    @Test
    void hintsAtNoFutureDateOfWhatWaitsForItsDay() throws IOException {
        change(EVENT, ":kampagne:", ":sichtbar-ab: 2026-12-24\n:kampagne:");
        Build.Request withDrafts = new Build.Request(folder, Optional.empty(), true, TestProject.CLOCK);

        assertThat(TestProject.build(withDrafts, TestProject.CONVERTER).stage().hints())
                .isEmpty();
    }

    @Test
    void countsWhatReadersSeeAsOneCharacter() throws IOException {
        change(EVENT, "Gemeinsam radeln wir den Bach entlang.", "👩‍👧🚲🇩🇪".repeat(100));

        assertThat(project.problems()).isEmpty();
    }

    @Test
    void rendersTheSamePagesForAnyLineEnding() throws IOException {
        Staging unix = project.stage().staging();
        for (String path : new String[] {EVENT, NEWS, PAGE, PRACTICE}) {
            project.with(path, read(path).replace("\n", "\r\n"));
        }

        Staging windows = project.stage().staging();

        assertThat(windows.paths()).isEqualTo(unix.paths());
        assertThat(windows.pages())
                .allSatisfy(page -> assertThat(windows.text(page)).isEqualTo(unix.text(page)));
    }

    @Test
    void acceptsAttributesOfJbake() throws IOException {
        change(PAGE, ":menue:", ":jbake-type: post\n:jbake-status: draft\n:jbake-date: 1999-01-01\n:menue:");

        assertThat(project.problems()).isEmpty();
        assertThat(page("impressum/index.html")).contains("<h1>Impressum</h1>");
    }

    @Test
    void acceptsALeapDay() throws IOException {
        Files.createDirectories(folder.resolve("content/termine/2028"));
        project.with(
                "content/termine/2028/schalttag.adoc",
                read(EVENT)
                        .replace("termin-2027-001", "termin-2028-001")
                        .replace("2027-05-08", "2028-02-29")
                        .replace(":kampagne: radeln-2027\n", ""));

        assertThat(project.problems()).isEmpty();
        assertThat(page("termine/2028/schalttag/index.html")).contains("2028-02-29");
    }

    @Test
    void reportsALongTitleAsHint() throws IOException {
        String title = "Sehr lang ".repeat(30).strip();
        change(PAGE, "= Impressum", "= " + title);

        assertThat(project.problems())
                .containsExactly(PAGE + ":1: Hinweis: Der Titel hat 299 Zeichen; bis 120 bleibt er in Listen lesbar.");
        assertThat(page("impressum/index.html")).contains("<h1>" + title + "</h1>");
    }

    @Test
    void acceptsEmptySections() throws IOException {
        change(PRACTICE, "== Quellen", "== Kosten\n\n== Zeitplan\n\n// folgt\n\n== Quellen");

        assertThat(project.problems()).isEmpty();
    }

    @Test
    void acceptsRepeatedHeadings() throws IOException {
        change(PAGE, "Beispielkreis.", "== Montag\n\nEins.\n\n== Montag\n\nZwei.");

        assertThat(project.problems()).isEmpty();
        assertThat(page("impressum/index.html")).contains("id=\"montag\"", "id=\"montag-2\"", "Eins.", "Zwei.");
    }

    @Test
    void acceptsAnyCharacterInATitle() throws IOException {
        change(PAGE, "= Impressum", "= 🚲 Rad & <Weg> „schön“ — 100 %");

        assertThat(project.problems()).isEmpty();
        assertThat(page("impressum/index.html")).contains("<h1>🚲 Rad &amp; &lt;Weg&gt; „schön“ — 100 %</h1>");
    }

    @Test
    void acceptsAnEventWithoutEnd() throws IOException {
        change(EVENT, ":ende: 2027-05-08 12:30\n", "");

        assertThat(project.problems()).isEmpty();
        assertThat(page("termine/2027/radtour/index.html"))
                .contains("10&nbsp;Uhr</time>")
                .doesNotContain("12.30");
    }

    @Test
    void acceptsCommentsInTheHeader() throws IOException {
        change(PAGE, "= Impressum", "// zuletzt geprüft vom Rechtsamt\n\n= Impressum\n// und noch einer");

        assertThat(project.problems()).isEmpty();
    }

    @Test
    void joinsAWrappedAttributeValue() throws IOException {
        change(PAGE, "Wer für diese Website", "Wer für diese \\\nWebsite");

        assertThat(project.problems()).isEmpty();
        assertThat(page("impressum/index.html")).contains("Wer für diese Website verantwortlich ist.");
    }

    @Test
    void publishesNoDrafts() throws IOException {
        change(EVENT, ":format:", ":status: entwurf\n:format:");

        assertThat(project.problems()).isEmpty();
        assertThat(allText()).doesNotContain("Radtour am Bach");
    }

    @Test
    void publishesNewsNotBeforeItsDate() throws IOException {
        change(NEWS, "2026-10-15", "2026-11-23");

        assertThat(project.problems()).isEmpty();
        assertThat(allText()).doesNotContain("Das Lastenrad ist da");
        assertThat(project.stage(TestProject.clock("2026-11-23T00:00"))
                        .staging()
                        .contains("aktuelles/2026/lastenrad-ist-da/index.html"))
                .isTrue();
    }

    @Test
    void publishesNoHiddenFiles() {
        project.with("content/seiten/.impressum.adoc.swp", "geheim").with("content/.DS_Store", "geheim");

        assertThat(project.problems()).isEmpty();
        assertThat(project.stage().staging().paths())
                .noneMatch(path -> path.contains("swp") || path.contains("DS_Store"));
    }

    private String allText() {
        Staging staging = project.stage().staging();
        StringBuilder all = new StringBuilder();
        staging.paths().forEach(path -> all.append(staging.text(path).orElseThrow()));
        return all.toString();
    }

    private String page(String path) {
        return project.stage().staging().text(path).orElseThrow();
    }

    private void change(String path, String old, String changed) throws IOException {
        assertThat(read(path)).contains(old);
        project.with(path, read(path).replace(old, changed));
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }
}
