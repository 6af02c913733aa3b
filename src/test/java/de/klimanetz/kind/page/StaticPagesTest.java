package de.klimanetz.kind.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.problem.Problem;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Static pages in Leichte Sprache, with a video, and with all pictures. */
class StaticPagesTest {

    private static final String HEAD = "= %s\n:id: seite-%s\n:kurztext: Kurz.\n:stand: 2026-11-01\n:%s: ja\n";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder.resolve("project"));
    }

    @Test
    void hintAtWhatIsHardToRead() {
        project.with("content/seiten/leicht.adoc", HEAD.formatted("Leicht", "leicht", "leichte-sprache") + """

                [%hardbreaks]
                Das ist *leicht*.
                Hier stehen z. B. drei Bäume.
                Das kostet 5 % mehr.
                Dieser Satz ist viel zu lang, denn er hat mehr als zwölf verschiedene Wörter.

                * Das ist leicht.
                * Der Satz endet. Ein neuer beginnt.
                * Die Klimaschutzbeauftragten helfen.
                * Die Klima-Schutz-Leute haben elf Räder.
                """);

        assertThat(project.stage().hints().stream().map(Problem::toString))
                .containsExactly(
                        hint(9, "„drei“: Zahlen sind als Ziffern leichter."),
                        hint(9, "„z. B.“: Abkürzungen sind schwer. Schreiben Sie die Wörter aus."),
                        hint(10, "„%“: Sonderzeichen sind schwer. Schreiben Sie das Wort dafür, oder erklären Sie es."),
                        hint(
                                11,
                                "„Dieser Satz …“ hat 14 Wörter. Kurze Sätze sind leichter: ein Gedanke, höchstens 12 Wörter."),
                        hint(11, "„zwölf“: Zahlen sind als Ziffern leichter."),
                        hint(
                                14,
                                "„Der Satz …“: Jeder Satz bekommt eine eigene Zeile. Schreiben Sie vor dem neuen Satz +, und fangen Sie eine neue Zeile an."),
                        hint(
                                15,
                                "„Klimaschutzbeauftragten“ ist lang. Trennen Sie lange Wörter mit Bindestrich, oder nehmen Sie kürzere."),
                        hint(16, "„elf“: Zahlen sind als Ziffern leichter."));
    }

    private static String hint(int line, String message) {
        return "content/seiten/leicht.adoc:" + line + ": Hinweis: Leichte Sprache: " + message;
    }

    @Test
    void showTheirVideoAndAreLinkedOnTheHomePage() {
        project.with(
                        "content/seiten/dgs.adoc",
                        HEAD.formatted("Gebärdensprache", "dgs", "gebaerdensprache")
                                + ":video: dgs.mp4\n:video-dauer: 3:20 Minuten\n\nDer Text des Videos.\n")
                .with("content/videos/dgs.mp4", mp4("moov"));
        BuiltSite site = project.built();
        Document page = site.page("dgs/");

        assertThat(page.select("video").attr("src")).isEqualTo("../videos/dgs.mp4");
        assertThat(page.select("figure:has(video)").text())
                .isEqualTo("Video herunterladen (3:20 Minuten). Der Text darunter sagt dasselbe.");
        assertThat(site.page("").select(".auftakt a[href='dgs/']").text()).isEqualTo("Gebärdensprache");
        assertThat(site.has("videos/dgs.mp4")).isTrue();
    }

    @Test
    void rejectVideosThatAreNone() {
        project.with("content/videos/halb.mp4", mp4("free"))
                .with("content/videos/text.mp4", "Text".getBytes(StandardCharsets.UTF_8));

        assertThat(project.problems())
                .containsExactly(
                        "content/videos/halb.mp4: Fehler: Die Datei ist unvollständig oder beschädigt. Laden Sie sie noch einmal hoch.",
                        "content/videos/text.mp4: Fehler: Das ist keine Datei der Art „mp4“, auch wenn sie so endet.");
    }

    private static byte[] mp4(String second) {
        return ("\0\0\0\20ftypisom\0\0\0\0" + "\0\0\0\10" + second).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void listAllPicturesWithTheirCredits() {
        String picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 6 4\"><path d=\"M0 0h6\"/></svg>";
        project.with("content/bilder/hecke.svg", picture)
                .with("content/bilder/bach.svg", picture)
                .with("content/bilder/ungenutzt.svg", picture)
                .with("content/seiten/bilder-hier.adoc", HEAD.formatted("Hier", "hier", "bildliste") + "\nText.\n")
                .with(
                        "content/seiten/dort.adoc",
                        HEAD.formatted("Dort", "dort", "leichte-sprache")
                                + ":bild: bach.svg\n:bild-alt: Ein Bach.\n:bild-urheber: Erika Muster\n:bild-lizenz: CC BY 4.0\n"
                                + "\nimage::hecke.svg[\"Eine Hecke.\", urheber=\"Max Muster\", lizenz=\"CC0 1.0\"]\n");

        assertThat(project.built()
                        .page("bilder-hier/")
                        .select("[aria-labelledby=seite-bilder] li")
                        .eachText())
                .contains(
                        "Ein Bach. Bild: Erika Muster, CC BY 4.0. Zu sehen auf: Dort",
                        "Eine Hecke. Bild: Max Muster, CC0 1.0. Zu sehen auf: Dort")
                .noneMatch(text -> text.contains("ungenutzt"));
    }
}
