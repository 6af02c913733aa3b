package de.klimanetz.kind.legal;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.problem.Problem;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imprint, privacy and accessibility statement for a demonstration, for NRW, and for a Land whose law is not known. */
class LegalPagesTest {

    private static final String STATEMENT = "content/seiten/barrierefreiheit.adoc";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder.resolve("project"));
    }

    @Test
    void showWhatTheOperatorOfADemonstrationMustFillIn() {
        project.with("content/seiten/datenschutz.adoc", plain("Datenschutz", "datenschutz"))
                .with(STATEMENT, plain("Erklärung", "barrierefreiheit"));
        BuiltSite site = project.built();

        assertThat(site.page("impressum/").text())
                .contains("Name Beispielkreis", "[Vom Betreiber einzutragen: Amt und Name]");
        assertThat(site.page("datenschutz/").text())
                .contains("setzt keine Cookies", "[Vom Betreiber einzutragen: Zahl der Tage]");
        assertThat(site.page("barrierefreiheit/").text())
                .contains("Solange hier kein Ergebnis steht, liegt keine Bewertung vor.")
                .contains("Text.");
    }

    @Test
    void nameTheLawOfTheirLand() throws IOException {
        project.live();
        moveToNrw();
        project.with("content/seiten/datenschutz.adoc", without("datenschutz", "rechtsgrundlage", "aufsichtsbehoerde"))
                .with(
                        STATEMENT,
                        without("barrierefreiheit", "gesetz", "antwortfrist", "durchsetzung-adresse", "durchsetzung"));
        BuiltSite site = project.built();

        assertThat(site.page("datenschutz/").text())
                .contains("in Verbindung mit § 3 des Datenschutzgesetzes Nordrhein-Westfalen")
                .contains("beschweren: Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen")
                .contains("Gelöscht nach 7 Tagen")
                .doesNotContain("einzutragen");
        Document statement = site.page("barrierefreiheit/");
        assertThat(statement.text())
                .contains("Behindertengleichstellungsgesetz Nordrhein-Westfalen")
                .contains("mit den genannten Vorschriften vollständig vereinbar.")
                .contains("innerhalb dieser Frist: zwei, höchstens sechs Wochen.", "ein Ombudsverfahren (§ 10d")
                .contains(
                        "Erstellt am 1. Oktober 2026", "Zuletzt geprüft am 1. November 2026", "Methode Selbstbewertung")
                .contains("Erreichbar unter: schlichtung@schlichtung-muster.de.")
                .doesNotContain("einzutragen");
        assertThat(statement.select("main a").eachAttr("href"))
                .contains(
                        "https://www.lbbp.nrw.de/ombudsstelle",
                        "https://www.klima-beispielkreis.de/barriere?seite=https%3A%2F%2Fklima-beispielkreis.de%2Fbarrierefreiheit%2F");
    }

    @Test
    void useTheWordsOfTheOperatorInOtherLaender() {
        BuiltSite site = project.live().built();

        assertThat(site.page("datenschutz/").text())
                .contains("Rechtsgrundlage: Artikel 6 der Datenschutz-Grundverordnung.")
                .doesNotContain("Nordrhein-Westfalen");
        assertThat(site.page("barrierefreiheit/").text())
                .contains(
                        "Gleichstellungsgesetz Muster",
                        "wenden Sie sich an diese Stelle: Schlichtungsstelle Muster.",
                        "innerhalb dieser Frist: vier Wochen.")
                .doesNotContain("Nordrhein-Westfalen");
    }

    @Test
    void groupBarriersByReason() throws IOException {
        project.live();
        project.with(
                STATEMENT,
                text(STATEMENT).replace("vollstaendig", "teilweise")
                        + "\n== Nicht barrierefreie Inhalte\n\n[options=\"header\"]\n|===\n|Inhalt |Grund |Alternative\n"
                        + "|Der Film. |unvereinbar |Der Text daneben.\n|Die Karte. |ausserhalb |\n|===\n");
        Document statement = project.built().page("barrierefreiheit/");

        assertThat(statement.select("#seite-unvereinbar + ul li").text())
                .isEqualTo("Der Film. Alternative: Der Text daneben.");
        assertThat(statement.select("#seite-ausserhalb + ul li").text()).isEqualTo("Die Karte.");
        assertThat(statement.text())
                .contains(
                        "ist wegen der folgenden Unvereinbarkeiten und Ausnahmen mit den genannten Vorschriften teilweise vereinbar.");
        assertThat(statement.select("main table")).isEmpty();
    }

    @Test
    void sayWhatTheOutputDoes() throws IOException {
        project.live();
        Path settings = project.folder().resolve("jbake.properties");
        String without = project.built().page("datenschutz/").text();
        Files.writeString(
                settings,
                Files.readString(settings)
                        + "\nsite.proposals=true\nsite.repository=https://github.com/kreis/netz\nsite.forge=github\n");
        project.with(
                "content/seiten/datenschutz.adoc",
                text("content/seiten/datenschutz.adoc").replace("protokoll-tage: 7", "protokoll-tage: 0"));
        String with = project.built().page("datenschutz/").text();

        assertThat(without)
                .contains("Zeichnet der Server Adressen auf, steht es auch in seinem Protokoll.")
                .contains("Das Formular Termin melden sendet und speichert nichts.")
                .doesNotContain("Etwas vorschlagen");
        assertThat(with)
                .contains("Der Server zeichnet davon nichts auf.")
                .contains(
                        "die Formulare unter Etwas vorschlagen senden und speichern nichts.",
                        "Wählen Sie stattdessen GitHub")
                .doesNotContain("Aufgezeichnet werden", "Gelöscht", "in seinem Protokoll");
    }

    @Test
    void areLinkedOnEveryPageWithWaysToReportIt() throws IOException {
        Document demo = project.with(STATEMENT, plain("Erklärung", "barrierefreiheit"))
                .built()
                .page("kommunen/musterdorf/");
        Document page = project.live().built().page("kommunen/musterdorf/");

        assertThat(page.select("footer a").eachText()).contains("impressum", "datenschutz", "barrierefreiheit");
        assertThat(page.select("footer a:contains(Barriere melden)").attr("href"))
                .isEqualTo("https://www.klima-beispielkreis.de/barriere?seite="
                        + "https%3A%2F%2Fklima-beispielkreis.de%2Fkommunen%2Fmusterdorf%2F");
        assertThat(page.select("footer a:contains(Inhalt melden)").attr("href"))
                .isEqualTo("mailto:info@klima-beispielkreis.de?subject=Hinweis%20auf%20"
                        + "https%3A%2F%2Fklima-beispielkreis.de%2Fkommunen%2Fmusterdorf%2F");
        assertThat(demo.select("footer a:contains(Inhalt melden)").attr("href"))
                .isEqualTo("../../impressum/#seite-inhalt-melden");
    }

    @Test
    void remindOfTheYearlyReview() {
        project.live();

        assertThat(reminders("2027-10-02T08:00")).isEmpty();
        assertThat(reminders("2027-10-10T08:00"))
                .containsExactly(
                        "Bis zum 1. November 2027 muss die Erklärung wieder geprüft werden. Schreibweise danach: :geprueft: 2027-10-10");
    }

    private List<String> reminders(String time) {
        return project.stage(TestProject.clock(time)).hints().stream()
                .map(Problem::message)
                .filter(message -> message.contains("Erklärung"))
                .toList();
    }

    private void moveToNrw() throws IOException {
        for (String town : new String[] {"musterdorf", "beispielkreis"}) {
            String path = "content/kommunen/" + town + ".adoc";
            project.with(path, text(path).replace(":ags: 09", ":ags: 05"));
        }
    }

    private String without(String page, String... attributes) throws IOException {
        String text = text("content/seiten/" + page + ".adoc");
        for (String attribute : attributes) {
            text = text.replaceFirst("(?m)^:" + attribute + ": .*\n", "");
        }
        return text;
    }

    private String text(String path) throws IOException {
        return Files.readString(project.folder().resolve(path));
    }

    private static String plain(String title, String page) {
        return "= %s\n:id: seite-%s\n:kurztext: Kurz.\n:stand: 2026-11-01\n\nText.\n".formatted(title, page);
    }
}
