package de.klimanetz.kind.practice;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.Gzip;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Kommune has adopted which practice: the table, the list of steps, and the parts on other pages. */
class TransferPagesTest {

    private static final List<String> STATES =
            List.of("Idee", "in Prüfung", "beschlossen", "in Umsetzung", "umgesetzt", "angepasst", "verworfen");

    private static final String PRACTICE = """
            = Beispiel Nummer %1$d mit einem Titel von üblicher Länge
            :id: praxis-neu-%1$d
            :kurztext: Worum es geht.
            :handlungsfeld: %2$s
            :traeger: Gemeinde
            :reichweite: oertlich
            :veroeffentlicht: 2026-11-01
            :stand: 2026-11-01

            == Kurzbeschreibung

            Ein Satz.
            """;

    private static final String MEMBER = """
            = Gemeinde %1$d
            :id: kommune-neu-%1$d
            :kurztext: Eine Gemeinde.
            :typ: gemeinde
            :rolle: mitglied
            :ags: 099991%1$02d
            :seit: 2020
            :kontakt-email: klima@example.org
            :stand: 2026-11-01
            """;

    private static final String NETWORK = """
            = Klimanetz Beispielkreis
            :id: netzwerk
            :kurztext: Der Beispielkreis und seine Gemeinden arbeiten beim Klimaschutz zusammen.
            :stand: 2026-11-01
            :kurzname: Klimanetz
            :rechtsform: Vereinbarung
            :seit: 2020
            :hauptverantwortlich: beispielkreis
            :mitglieder: %d

            == Anlass

            Hitze.

            == Ziel

            Vorsorge.

            == Umsetzung

            Wir treffen uns.

            == Finanzierung

            Aus eigenen Mitteln.
            """;

    /** The entries of the practices or Kommunen, each with its steps. */
    private static final String STEPS = "main section:has(> h2) li:has(> h3)";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    private static String practice(int number) {
        return PRACTICE.formatted(
                number, List.of("energie", "gebaeude", "mobilitaet").get(number % 3));
    }

    private Document page(String address) {
        return project.built().page(address);
    }

    private void table(TransferRow... rows) {
        project.with(TransferRow.FILE, TransferRow.table(rows));
    }

    @Test
    void showsTheStateOfAPracticePerKommune() {
        table(
                TransferRow.of("leihlastenrad", "beispielkreis", "beschlossen", "2025-11-04"),
                TransferRow.of("leihlastenrad", "beispielkreis", "Idee", "2024"));

        Document page = page("transfer/");

        Element row = page.selectFirst("tbody tr:has(th[scope=row])");
        assertThat(page.select("thead th[scope=col]").eachText())
                .containsExactly("Gute Praxis", "Beispielkreis", "Musterdorf");
        assertThat(page.select("tbody th[scope=rowgroup]").eachText()).containsExactly("Mobilität");
        assertThat(row.select("td").eachText()).containsExactly("beschlossen 2025", "von hier");
        assertThat(row.selectFirst("th").text()).endsWith("1 von 2");
        assertThat(page.select("table caption").text()).isNotBlank();
    }

    @Test
    void listsTheStepsOfAPractice() {
        table(
                TransferRow.of("leihlastenrad", "beispielkreis", "angepasst", "2026-03")
                        .note("Läuft gut.")
                        .adapted("Mit Anhänger")
                        .evidence("https://www.beispiel.example/rad")
                        .contact("rad@beispiel.example"),
                TransferRow.of("leihlastenrad", "beispielkreis", "beschlossen", "2025-11-04")
                        .evidence("aktuelles/2026/lastenrad-ist-da"));

        Elements steps = page("gute-praxis/leihlastenrad/").select(STEPS);

        assertThat(steps.eachText())
                .containsSubsequence(
                        "2025 Beispielkreis beschlossen · 4. November 2025 Beleg: Das Lastenrad ist da",
                        "2026 Beispielkreis angepasst · seit März 2026 Angepasst: Mit Anhänger Läuft gut. "
                                + "Beleg: beispiel.example · Kontakt: rad@beispiel.example");
        assertThat(steps.select("a").eachAttr("href"))
                .contains("mailto:rad@beispiel.example", "../../aktuelles/2026/lastenrad-ist-da/");
    }

    @Test
    void listsTheAdoptedAndRejectedPracticesOfAKommune() {
        table(
                TransferRow.of("leihlastenrad", "beispielkreis", "verworfen", "2026-03")
                        .reason("Kein Stellplatz"),
                TransferRow.of("leihlastenrad", "musterdorf", "umgesetzt", "2026-03"));

        assertThat(page("kommunen/musterdorf/").select("#transfer-uebernommen").text())
                .isEqualTo("Was wir übernommen haben");
        assertThat(page("kommunen/beispielkreis/")
                        .select("section[aria-labelledby=transfer-verworfen]")
                        .text())
                .contains("Was hier nicht weiterging", "verworfen · März 2026", "Grund: Kein Stellplatz");
    }

    @Test
    void suggestsWhatSeveralOtherKommunenHaveAdopted() {
        createTowns(3);
        project.with("content/gute-praxis/neu.adoc", practice(1));
        table(
                TransferRow.of("neu", "gemeinde-1", "umgesetzt", "2025"),
                TransferRow.of("neu", "gemeinde-2", "angepasst", "2025").adapted("Anders"),
                TransferRow.of("neu", "gemeinde-3", "in Umsetzung", "2025"),
                TransferRow.of("neu", "beispielkreis", "Idee", "2025"));

        assertThat(page("kommunen/musterdorf/")
                        .select("section[aria-labelledby=transfer-luecken] li")
                        .eachText())
                .containsExactly("Beispiel Nummer 1 mit einem Titel von üblicher Länge in 3 Kommunen");
        assertThat(page("kommunen/beispielkreis/").select("#transfer-luecken")).isEmpty();
    }

    @Test
    void doesNotCountTheKommunenWhereAPracticeComesFrom() {
        createTowns(3);
        project.with(
                "content/gute-praxis/neu.adoc",
                practice(1).replace(":stand:", ":kommunen: gemeinde-1, gemeinde-2, gemeinde-3\n:stand:"));
        table(TransferRow.of("leihlastenrad", "gemeinde-1", "umgesetzt", "2025"));

        assertThat(page("transfer/")
                        .select("section[aria-labelledby=transfer-luecken] li h3")
                        .eachText())
                .containsExactly("Beispiel Nummer 1 mit einem Titel von üblicher Länge");
        assertThat(page("kommunen/musterdorf/").select("#transfer-luecken")).isEmpty();
    }

    @Test
    void listsPracticesWithoutSteps() {
        project.with("content/gute-praxis/neu.adoc", practice(1));
        table(TransferRow.of("neu", "musterdorf", "Idee", "2025"));

        assertThat(page("transfer/")
                        .select("section[aria-labelledby=transfer-luecken] li h3")
                        .eachText())
                .containsExactly("Ein Lastenrad zum Leihen");
    }

    @Test
    void listsTheNewestStepsFirst() {
        table(
                TransferRow.of("leihlastenrad", "musterdorf", "beschlossen", "2025-11-04"),
                TransferRow.of("leihlastenrad", "beispielkreis", "Idee", "2024"),
                TransferRow.of("leihlastenrad", "musterdorf", "umgesetzt", "März 2026"));

        Document page = page("transfer/aenderungen/");

        assertThat(page.select("h2").eachText()).containsExactly("2026", "2025", "2024");
        assertThat(page.select("main section li").eachText())
                .containsExactly(
                        "März 2026 Musterdorf: Ein Lastenrad zum Leihen umgesetzt",
                        "4. November 2025 Musterdorf: Ein Lastenrad zum Leihen beschlossen",
                        "2024 Beispielkreis: Ein Lastenrad zum Leihen Idee");
    }

    @Test
    void makesNoPageAndNoLinkWithoutSteps() {
        BuiltSite withoutTable = project.built();
        BuiltSite withoutSteps =
                project.with(TransferRow.FILE, TransferRow.HEADER).built();

        assertThat(withoutSteps.staging().paths())
                .isEqualTo(withoutTable.staging().paths());
        assertThat(withoutTable.has("transfer/index.html")).isFalse();
        assertThat(withoutTable.file("gute-praxis/index.html")).doesNotContain("transfer");
    }

    @Test
    void omitsDraftsOfPractices() {
        project.with("content/gute-praxis/neu.adoc", practice(1).replace(":stand:", ":status: entwurf\n:stand:"));
        table(
                TransferRow.of("neu", "beispielkreis", "umgesetzt", "2025"),
                TransferRow.of("leihlastenrad", "beispielkreis", "Idee", "2025"));

        assertThat(page("transfer/").text()).doesNotContain("Beispiel Nummer 1").contains("Ein Lastenrad");
    }

    @Test
    void showsAnExamplePracticeOnlyOnItsOwnPage() {
        project.with("content/gute-praxis/neu.adoc", practice(1).replace(":stand:", ":beispiel: ja\n:stand:"));
        table(
                TransferRow.of("neu", "beispielkreis", "umgesetzt", "2025"),
                TransferRow.of("leihlastenrad", "beispielkreis", "Idee", "2025"));

        assertThat(page("gute-praxis/neu/").select(STEPS).text()).contains("umgesetzt");
        assertThat(page("transfer/").text()).doesNotContain("Beispiel Nummer 1");
    }

    @Test
    void showsAnExampleKommuneOnlyOnItsOwnPages() {
        project.with("content/kommunen/gemeinde-1.adoc", MEMBER.formatted(1) + ":beispiel: ja\n")
                .with("content/netzwerk/index.adoc", NETWORK.formatted(2))
                .with("content/gute-praxis/neu.adoc", practice(1));
        table(
                TransferRow.of("neu", "gemeinde-1", "umgesetzt", "2025"),
                TransferRow.of("leihlastenrad", "beispielkreis", "Idee", "2025"));

        BuiltSite site = project.built();

        assertThat(site.page("gute-praxis/neu/").select(STEPS).text()).contains("Gemeinde 1");
        assertThat(List.of("transfer/index.html", "transfer/aenderungen/index.html", "feeds/transfer.xml"))
                .allSatisfy(path ->
                        assertThat(site.file(path)).contains("Lastenrad").doesNotContain("Gemeinde 1"));
        assertThat(site.page("transfer/").select("tbody th[scope=row] a").eachText())
                .containsExactly("Ein Lastenrad zum Leihen");
        assertThat(site.file("daten/transfer.csv")).contains("idee").doesNotContain("umgesetzt");
    }

    @Test
    void limitsTheCompressedSizeOfTheTable() throws IOException {
        createLargeNetwork();

        String page = project.built().file("transfer/index.html");

        assertThat(Jsoup.parse(page).select("tbody td span")).hasSize(120 * 18);
        assertThat(Gzip.size(page.getBytes(StandardCharsets.UTF_8))).isLessThanOrEqualTo(60_000);
    }

    /** On a phone each cell shows the name of its Kommune, since the header of the table is hidden. */
    @Test
    void fitsTheTableOnAPhoneAndOnPaper() throws IOException {
        Browser browser = Browser.needed(folder.resolve("profile"));
        createLargeNetwork();
        new OutputFolder(folder.resolve("output")).apply(project.built().staging());
        Path phone = folder.resolve("phone.html");
        Files.writeString(phone, """
                <!DOCTYPE html><html lang="de"><title>Ein Telefon</title>
                <iframe src="output/transfer/index.html" width="375" height="800"></iframe>
                <script>
                  onload = () => {
                    const page = document.querySelector("iframe").contentDocument;
                    const cells = [...page.querySelectorAll("tbody td")];
                    const outside = cells.filter(cell => cell.getBoundingClientRect().right > 375);
                    const seen = document.createElement("output");
                    seen.dataset.fits = page.documentElement.scrollWidth <= page.documentElement.clientWidth;
                    seen.dataset.cells = cells.length;
                    seen.dataset.outside = outside.length;
                    seen.dataset.first = page.defaultView.getComputedStyle(cells[0], "::before").content;
                    document.body.append(seen);
                  };
                </script>
                """);

        assertThat(browser.openWithFrames(phone).select("output").first().dataset())
                .isEqualTo(Map.of("fits", "true", "cells", "2160", "outside", "0", "first", "\"Beispielkreis\""));
        assertThat(browser.pagesPrinted(folder.resolve("output/transfer/index.html")))
                .isBetween(5, 12);
    }

    /** Creates the largest expected network: 120 practices, 18 Kommunen, and a step per pair. */
    private void createLargeNetwork() {
        createTowns(16);
        Random random = new Random(1);
        List<TransferRow> rows = new ArrayList<>();
        for (int number = 1; number <= 120; number++) {
            project.with("content/gute-praxis/neu-" + number + ".adoc", practice(number));
            for (String town : towns(16)) {
                String state = STATES.get(random.nextInt(STATES.size()));
                String year = String.valueOf(2011 + random.nextInt(15));
                rows.add(TransferRow.of("neu-" + number, town, state, year)
                        .adapted("Anders")
                        .reason("Kein Geld"));
            }
        }
        table(rows.toArray(TransferRow[]::new));
    }

    private static List<String> towns(int more) {
        return Stream.concat(
                        Stream.of("beispielkreis", "musterdorf"),
                        IntStream.rangeClosed(1, more).mapToObj(number -> "gemeinde-" + number))
                .toList();
    }

    private void createTowns(int more) {
        for (int number = 1; number <= more; number++) {
            project.with("content/kommunen/gemeinde-" + number + ".adoc", MEMBER.formatted(number));
        }
        project.with("content/netzwerk/index.adoc", NETWORK.formatted(more + 1));
    }
}
