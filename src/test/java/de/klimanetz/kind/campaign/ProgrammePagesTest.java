package de.klimanetz.kind.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.QrScanner;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programme of a campaign and its posters: the HTML, the QR codes as a scanner reads them, and the printed pages. */
class ProgrammePagesTest {

    private static final String CAMPAIGN = "kampagnen/radeln-2027/";
    private static final String PROGRAMME = CAMPAIGN + "programm/";
    private static final String POSTER = PROGRAMME + "musterdorf/";
    private static final String HOST = "https://klima.example/";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder.resolve("project"));
    }

    @Test
    void listsEachEventOnceUnderItsDay() {
        event("flohmarkt", "Flohmarkt", ":beginn: 2027-05-08", ":kommunen: musterdorf");
        event("schau", "Schau", ":beginn: 2027-05-01", ":ende: 2027-05-21", ":kommunen: musterdorf");
        event("nacht", "Nacht", ":beginn: 2027-05-07 20:00", ":ende: 2027-05-08 02:00", ":kommunen: musterdorf");
        event("irgendwann", "Irgendwann", ":beginn: kampagne", ":kommunen: musterdorf");
        event("folgt", "Folgt", ":beginn: offen", ":reichweite: kreisweit");

        Document page = project.built().page(PROGRAMME);

        assertThat(page.select("h1").text()).isEqualTo("Programm Radeln 2027");
        assertThat(page.select("main h1 ~ p").eachText()).contains("6 Termine in 1 Kommune");
        assertThat(page.select("main h2, main h3").eachText())
                .containsExactly(
                        "Über mehrere Tage",
                        "Schau",
                        "Freitag, 7. Mai 2027",
                        "Nacht",
                        "Samstag, 8. Mai 2027",
                        "Flohmarkt",
                        "Radtour am Bach",
                        "Ohne festen Tag",
                        "Irgendwann",
                        "Folgt",
                        "Nach Orten",
                        "Musterdorf",
                        "Im ganzen Kreis");
        assertThat(page.select("#ort-kreisweit + ol li").text()).isEqualTo("6 Folgt Termin folgt");
        assertThat(page.select("section[aria-labelledby=nach-orten] a").eachAttr("href"))
                .hasSize(6)
                .allSatisfy(link ->
                        assertThat(page.getElementById(link.substring(1))).isNotNull());
    }

    @Test
    void showsTheDetailsOfEachEvent() {
        event(
                "umzug",
                "Umzug",
                ":beginn: 2027-05-09 10:00",
                ":kommunen: musterdorf",
                ":ort: Halle",
                ":ort-strasse: Weg 1",
                ":ort-plz: 46325",
                ":ort-stadt: Borken",
                ":ort-barrierefrei: Rampe am Seiteneingang",
                ":barrierefreiheit: mit Gebärdensprache",
                ":kosten: 3 Euro",
                ":anmeldeschluss: 2027-05-01",
                ":anmeldung-adresse: https://www.halle.example/",
                ":anmeldung-telefon: 02861 1234",
                ":zielgruppe: familien",
                ":veranstalter: Verein");
        event("aus", "Aus", ":beginn: 2027-05-10", ":kommunen: musterdorf", ":zustand: abgesagt");
        event(
                "neu",
                "Neu",
                ":beginn: 2027-05-11",
                ":kommunen: musterdorf",
                ":zustand: verlegt",
                ":beginn-vorher: 2027-05-04",
                ":zustand-hinweis: Der Saal war belegt.");

        Document page = project.built().page(PROGRAMME);

        assertThat(entry(page, "Umzug").select("h3 + p").text()).isEqualTo("10 Uhr · Halle, Weg 1, 46325 Borken");
        assertThat(entry(page, "Umzug").select("dl > div").eachText())
                .containsExactly(
                        "Kosten: 3 Euro",
                        "Anmeldung: erforderlich bis 1. Mai 2027: halle.example, 02861 1234",
                        "Ohne Barrieren: Rampe am Seiteneingang; mit Gebärdensprache",
                        "Für: Familien",
                        "Veranstaltet von: Verein");
        assertThat(entry(page, "Aus").text()).contains("Abgesagt Aus", "Dieser Termin ist abgesagt.");
        assertThat(entry(page, "Neu").text())
                .contains("Zuerst vorgesehen war: Dienstag, 4. Mai 2027. Der Saal war belegt.");
        assertThat(page.select("#fuer-familien + ol a").text()).isEqualTo("Umzug");
    }

    @Test
    void omitsExamplesAndDoesNotCountCancelledEvents() throws IOException {
        event("erfunden", "Erfunden", ":beginn: 2027-05-08", ":kommunen: musterdorf", ":beispiel: ja");
        event("aus", "Aus", ":beginn: 2027-05-10", ":kommunen: musterdorf", ":zustand: abgesagt");

        BuiltSite site = project.built();
        campaign(":bis: 2027-05-21", ":bis: 2027-05-21\n:beispiel: ja");
        BuiltSite example = project.built();

        assertThat(titles(site.page(PROGRAMME))).containsExactly("Radtour am Bach", "Aus");
        assertThat(site.page(PROGRAMME).select("main h1 ~ p").eachText()).contains("1 Termin in 1 Kommune");
        assertThat(site.page(POSTER).text()).doesNotContain("Erfunden");
        assertThat(site.file(CAMPAIGN + "programm.csv")).doesNotContain("Erfunden");
        assertThat(titles(example.page(PROGRAMME))).containsExactly("Erfunden", "Radtour am Bach", "Aus");
    }

    @Test
    void keepsThePagesOfAFinishedCampaignUnchanged() throws IOException {
        campaign(":bis: 2027-05-21", ":bis: 2027-05-21\n:einreichen-bis: 2027-03-31");
        event("alt", "Alt", ":beginn: 2027-05-09", ":kommunen: musterdorf", ":stand: 2026-11-20");
        BuiltSite running = builtOn("2027-05-21");
        BuiltSite over = builtOn("2027-05-22");
        // In the same season, whose colours all pages have.
        BuiltSite later = builtOn("2028-05-31");

        for (String address : List.of(PROGRAMME, POSTER, CAMPAIGN + "mitmachen/")) {
            String path = address + "index.html";
            assertThat(running.file(path)).as(path).contains("Stand dieser Seite: 21. Mai 2027");
            assertThat(over.file(path)).as(path).doesNotContain("Stand dieser Seite");
            assertThat(later.file(path)).as(path).isEqualTo(over.file(path));
            assertThat(later.file("sitemap.xml"))
                    .contains("<loc>" + HOST + address + "</loc><lastmod>2026-11-20</lastmod>");
        }
    }

    @Test
    void namesTheFormatOfAHybridEventWithoutAPlace() {
        event("netz", "Netz", ":beginn: 2027-05-10 19:00", ":format: hybrid");

        assertThat(entry(project.built().page(PROGRAMME), "Netz")
                        .select("h3 + p")
                        .text())
                .isEqualTo("19 Uhr · vor Ort und online");
    }

    @Test
    void encodesTheAddressesOfThePagesInQrCodes() {
        event("flohmarkt", "Flohmarkt", ":beginn: 2027-05-08", ":kommunen: musterdorf");

        BuiltSite site = project.built();
        Document page = site.page(PROGRAMME);

        assertThat(scanned(page, "QR-Code zu dieser Seite")).isEqualTo(HOST + PROGRAMME);
        assertThat(scanned(entry(page, "Flohmarkt"), "QR-Code zur Seite dieses Termins"))
                .isEqualTo(HOST + "termine/2027/flohmarkt/");
        assertThat(scanned(site.page(POSTER), "QR-Code zu dieser Seite")).isEqualTo(HOST + POSTER);
        assertThat(page.select("main svg")).hasSize(3).allMatch(code -> code.is("[role=img][aria-label^=QR-Code zu]"));
    }

    @Test
    void hasNoQrCodesOfPastEvents() {
        event("vorher", "Vorher", ":beginn: 2027-05-04", ":kommunen: musterdorf");
        event("heute", "Heute", ":beginn: 2027-05-05", ":kommunen: musterdorf");

        Document page = builtOn("2027-05-05").page(PROGRAMME);

        assertThat(entry(page, "Vorher").select("svg")).isEmpty();
        assertThat(entry(page, "Heute").select("svg")).hasSize(1);
    }

    @Test
    void makesPostersOnlyForTownsWithTheirOwnEvents() throws IOException {
        town("stillhausen", "Stillhausen", "");
        event("alle", "Für alle", ":beginn: 2027-05-12", ":reichweite: kreisweit");

        BuiltSite site = project.built();

        assertThat(site.page(POSTER).select("h2").eachText()).containsExactly("Radtour am Bach", "Für alle");
        assertThat(site.has(PROGRAMME + "stillhausen/index.html")).isFalse();
    }

    @Test
    void exportsTheProgrammeAsCsv() {
        event("aus", "=Aus; \"oder\"", ":beginn: 2027-05-10", ":kommunen: musterdorf", ":zustand: abgesagt");

        assertThat(project.built().file(CAMPAIGN + "programm.csv").lines())
                .containsExactly(
                        "\uFEFFnummer;wann;titel;zustand;kommunen;ort;kosten;anmeldung;zielgruppe;veranstalter;kurztext;adresse",
                        "1;Samstag, 8. Mai 2027, 10 bis 12:30\u00a0Uhr;Radtour am Bach;findet statt;Musterdorf;"
                                + "Dorfplatz, Musterdorf;;;;;Gemeinsam radeln wir den Bach entlang.;"
                                + HOST + "termine/2027/radtour/",
                        "2;Montag, 10. Mai 2027;\"'=Aus; \"\"oder\"\"\";abgesagt;Musterdorf;Musterdorf;;;;;Worum es geht.;"
                                + HOST + "termine/2027/aus/");
    }

    @Test
    void countsEventsOnceTheCampaignHasBegun() throws IOException {
        event(
                "voll",
                "Voll",
                ":beginn: 2027-05-02",
                ":kommunen: musterdorf",
                ":teilnehmende: 1200",
                ":veranstalter: A");
        event("aus", "Aus", ":beginn: 2027-05-02", ":kommunen: musterdorf", ":zustand: abgesagt");
        event("fern", "Fern", ":beginn: 2027-05-20", ":kommunen: altdorf", ":veranstalter: B");
        town("altdorf", "Altdorf", "");
        town("weggegangen", "Weggegangen", ":bis: 2025\n");

        Document before = project.built().page(CAMPAIGN);
        Document halfTime = builtOn("2027-05-05").page(CAMPAIGN);
        Document end = builtOn("2027-06-01").page(CAMPAIGN);

        assertThat(before.select("#seite-bilanz")).isEmpty();
        assertThat(halfTime.select("#seite-bilanz").text()).isEqualTo("Zwischenstand der Termine hier");
        assertThat(halfTime.select("section:has(#seite-bilanz) dl > div").eachText())
                .containsExactly(
                        "Termine 3, davon 1 schon vorbei", "Kommunen 1 von 2", "Veranstalter 1", "Besuche 1.200");
        assertThat(end.select("#seite-bilanz").text()).isEqualTo("Bilanz der Termine hier");
        assertThat(end.select("section:has(#seite-bilanz) dl > div").eachText())
                .containsExactly(
                        "Termine 3",
                        "Kommunen 2 von 2",
                        "Veranstalter 2",
                        "Besuche 1.200 gezählt bei 1 von 3 Terminen");
    }

    @Test
    void countsOnlyEventsForAPermanentCampaignOfTheWholeKreis() throws IOException {
        campaign(":bis: 2027-05-21\n", "");
        event("voll", "Voll", ":beginn: 2027-05-02", ":reichweite: kreisweit", ":teilnehmende: 1200");

        Document later = builtOn("2027-06-01").page(CAMPAIGN);

        assertThat(later.select("section:has(#seite-bilanz) dt").eachText()).containsExactly("Termine");
    }

    @Test
    void makesNoProgrammeWithoutEvents() throws IOException {
        Files.delete(project.folder().resolve("content/termine/2027/radtour.adoc"));

        assertThat(project.built().staging().paths()).noneMatch(path -> path.contains("/programm"));
    }

    @Test
    void showsTheYearOfAPermanentCampaignThatIsCurrentOrNext() throws IOException {
        campaign(":bis: 2027-05-21\n", "");
        campaign("2027-05-01", "2020");
        project.with(
                "content/termine/2026/alt.adoc", text("alt", "Alt", ":beginn: 2026-05-08", ":kommunen: musterdorf"));
        event("flohmarkt", "Flohmarkt", ":beginn: 2027-05-08", ":kommunen: musterdorf");

        assertThat(titles(project.built().page(PROGRAMME))).containsExactly("Alt");
        assertThat(titles(builtOn("2027-01-01").page(PROGRAMME))).containsExactly("Flohmarkt", "Radtour am Bach");
    }

    @ParameterizedTest
    @CsvSource({"A5, 53", "A4, 53", "A5, 1", "A4, 200"})
    void printsEachEventOfTheProgrammeOnOnePage(String paper, int events) throws IOException {
        fill(events);
        List<String> pages = printed(PROGRAMME, paper);

        assertThat(pages.get(0))
                .contains("Programm", "Radeln 2027", "1. bis 21. Mai 2027")
                .doesNotContain("Termin 001");
        for (int number = 1; number <= events; number++) {
            String begin = "Termin %03d".formatted(number);
            String end = "Verein %03d".formatted(number);
            assertThat(pages)
                    .as(begin)
                    .filteredOn(text -> text.contains(end))
                    .singleElement()
                    .asString()
                    .contains(begin);
        }
        assertThat(pages.stream().skip(1))
                .allSatisfy(text -> assertThat(text).contains("Radeln 2027 · 1. bis 21. Mai"));
        assertThat(pages).filteredOn(text -> text.contains("Nach Orten")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"A4, 53, 42", "A4, 40, 40", "A4, 9, 9", "A4, 3, 3", "A4, 1, 1", "A3, 53, 42"})
    void printsAPosterOnOneSheetWithoutClipping(String paper, int events, int shown) throws IOException {
        fill(events);
        List<String> pages = printed(POSTER, paper);

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).replaceAll("\\s+", " "))
                .contains("Radeln 2027 in Musterdorf", "Termin 001", "klima.example/kampagnen/radeln-")
                .matches(text -> text.split("Dorfgemeinschaftshaus am Bach", -1).length == shown + 1, "whole lines")
                .matches(text -> text.contains("Und " + (events - shown) + " weitere Termine.") == events > shown);
    }

    @Test
    void printsAPosterOfFewEventsInLargerType() throws IOException {
        fill(3);
        float few = typeSize(print(POSTER, "A4"), "Termin 001");
        fill(53);
        float many = typeSize(print(POSTER, "A4"), "Termin 001");

        assertThat(few / many).isGreaterThan(2);
    }

    /** Creates events of the campaign, some with long titles. */
    private void fill(int events) {
        project.with("content/termine/2027/radtour.adoc", text(1));
        for (int number = 2; number <= events; number++) {
            project.with("content/termine/2027/termin-%03d.adoc".formatted(number), text(number));
        }
    }

    private static String text(int number) {
        String title = "Termin %03d".formatted(number) + (number % 5 == 0 ? " mit sehr langem Titel".repeat(4) : "");
        return text(
                "termin-%03d".formatted(number),
                title,
                ":beginn: 2027-05-%02d %02d:00".formatted(1 + number % 21, 8 + number % 10),
                ":kommunen: musterdorf",
                ":ort: Dorfgemeinschaftshaus am Bach",
                ":kosten: kostenlos",
                ":veranstalter: Verein %03d".formatted(number),
                ":kurztext: "
                        + "Worum es geht, steht hier in einigen Worten mehr. "
                                .repeat(1 + number % 4)
                                .strip());
    }

    private Path print(String address, String paper) throws IOException {
        Browser browser = Browser.needed(folder.resolve("profile"));
        Path output = folder.resolve("output");
        new OutputFolder(output).apply(project.built().staging());
        Path copy = output.resolve(address + "kopie.html");
        Files.writeString(
                copy,
                Files.readString(output.resolve(address + "index.html"))
                        .replace("</head>", "<style>@page { size: " + paper + " portrait }</style></head>"));
        Path pdf = folder.resolve("print.pdf");
        browser.print(copy, pdf);
        Files.delete(copy);
        return pdf;
    }

    /** Returns the text of each printed page. */
    private List<String> printed(String address, String paper) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(print(address, paper).toFile())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /** Returns the size of the type in which a text is printed. */
    private static float typeSize(Path pdf, String text) throws IOException {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> characters) {
                    if (line.contains(text)) {
                        sizes.add(characters.get(0).getFontSizeInPt());
                    }
                }
            }.getText(document);
        }
        assertThat(sizes).hasSize(1);
        return sizes.get(0);
    }

    /** Replaces a text in the file of the campaign. */
    private void campaign(String before, String after) throws IOException {
        Path file = project.folder().resolve("content/kampagnen/radeln-2027.adoc");
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    /** Creates one more Kommune like Musterdorf. */
    private void town(String slug, String name, String lines) throws IOException {
        Path other = project.folder().resolve("content/kommunen/musterdorf.adoc");
        project.with(
                "content/kommunen/" + slug + ".adoc",
                Files.readString(other)
                        .replace("Musterdorf", name)
                        .replace("musterdorf", slug)
                        .replaceAll(":ags: \\d+", ":ags: 05554" + (100 + slug.length()))
                        .replace(":seit: 2020\n", ":seit: 2020\n" + lines));
        Path network = project.folder().resolve("content/netzwerk/index.adoc");
        int members = lines.isEmpty() ? 1 : 0;
        Matcher count = Pattern.compile(":mitglieder: (\\d+)").matcher(Files.readString(network));
        Files.writeString(
                network, count.replaceAll(found -> ":mitglieder: " + (Integer.parseInt(found.group(1)) + members)));
    }

    private void event(String slug, String title, String... lines) {
        project.with("content/termine/2027/" + slug + ".adoc", text(slug, title, lines));
    }

    private static String text(String slug, String title, String... lines) {
        return ContentFile.event("termin-2027-" + slug)
                .title(title)
                .set("art", "aktion")
                .set("kampagne", "radeln-2027")
                .header(String.join("\n", lines))
                .text();
    }

    private BuiltSite builtOn(String day) {
        return new BuiltSite(project.stage(TestProject.clock(day + "T08:00")).staging());
    }

    private static List<String> titles(Document page) {
        return page.select("li[id^=nr-] h3 a").eachText();
    }

    private static Element entry(Document page, String title) {
        return page.expectFirst("li[id^=nr-]:has(h3 a:matchesOwn(^" + title + "$))");
    }

    /** Returns what a scanner reads from the QR code with this label. */
    private static String scanned(Element part, String label) {
        Element code = part.expectFirst("svg[role=img][aria-label=" + label + "]");
        int size = Integer.parseInt(code.attr("viewBox").split(" ")[2]);
        return QrScanner.read(size, code.selectFirst("path").attr("d"));
    }
}
