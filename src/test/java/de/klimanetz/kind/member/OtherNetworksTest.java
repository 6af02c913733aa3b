package de.klimanetz.kind.member;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps and mark of networks of another size and shape: squares in rows of twelve. */
class OtherNetworksTest {

    private static final int COLUMNS = 12;
    private static final double SIZE = .05;

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
            :karte: kreis.geojson
            :karte-vermerk: Eigene Karte

            == Anlass

            Hitze.

            == Ziel

            Vorsorge.

            == Umsetzung

            Wir treffen uns.

            == Finanzierung

            Aus eigenen Mitteln.

            == Quellen

            * Eigene Angaben
            """;

    private static final String MEMBER = """
            = %s
            :id: kommune-neu-%d
            :kurztext: Eine Gemeinde.
            :typ: gemeinde
            :rolle: mitglied
            :ags: 09999%03d
            :seit: 2020
            :kontakt-email: klima@example.org
            :stand: 2026-11-01

            Ein Ort.

            == Quellen

            * Eigene Angaben
            """;

    private static final String EVENT = """
            = Eine Tour
            :id: termin-%s
            :kurztext: Eine Tour.
            :stand: 2026-11-01
            :veroeffentlicht: 2026-11-01
            :kampagne: radeln-2027
            :art: aktion
            :format: praesenz
            :beginn: 2027-05-09 14:00
            :ort: Dorfplatz
            :kommunen: %s
            %s
            Wir fahren.

            == Quellen

            * Eigene Angaben
            """;

    private static final String PRACTICE = """
            = Ein Rad
            :id: praxis-rad
            :kurztext: Ein Rad für alle.
            :stand: 2026-11-01
            :veroeffentlicht: 2026-11-01
            :handlungsfeld: mobilitaet
            :traeger: Ort 2
            :kommunen: ort-2

            == Kurzbeschreibung

            Alle fahren.

            == Quellen

            * Eigene Angaben
            """;

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void create() {
        project = TestProject.small(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 17, 146})
    void haveALinkForEveryTownAndReadableNames(int towns) {
        createTowns(towns, number -> "Ort " + number);

        BuiltSite site = project.built();
        Document home = site.page("");

        assertThat(home.select("main figure svg a")).hasSize(towns);
        assertThat(site.page("kommunen/").select("main figure svg a").eachAttr("aria-label"))
                .hasSize(towns);
        assertThat(home.select("main figure + div li, main ul.register li")).hasSizeGreaterThanOrEqualTo(towns);
        assertThat(home.select("main figure svg text").eachText()).hasSizeBetween(Math.min(towns, 17), towns + 1);
        assertThat(site.page("kommunen/").select("main li h2").eachText()).hasSize(towns + 1);
        assertThat(site.page("kommunen/musterdorf/").select("main h1").text()).isEqualTo("Musterdorf");
    }

    @Test
    void canHaveTownsOfTwoPartsAndHoles() {
        createTowns(4, number -> "Ort " + number);
        String island = square(9, 9, SIZE / 3);
        String hole = "[[[6.0,51.0],[6.2,51.0],[6.2,51.2],[6.0,51.2],[6.0,51.0]],"
                + "[[6.05,51.05],[6.05,51.1],[6.1,51.1],[6.1,51.05],[6.05,51.05]]]";
        project.with(
                "content/netzwerk/kreis.geojson",
                collection(List.of(
                        feature(1, "Polygon", hole),
                        feature(2, "Polygon", "[[[6.05,51.05],[6.1,51.05],[6.1,51.1],[6.05,51.1],[6.05,51.05]]]"),
                        feature(3, "MultiPolygon", "[" + square(5, 5, SIZE) + "," + island + "]"),
                        feature(4, "Polygon", square(6, 5, SIZE)))));

        Document home = project.built().page("");

        assertThat(home.select("main figure svg a path").eachAttr("d"))
                .hasSize(4)
                .satisfies(paths -> {
                    assertThat(paths.get(0).split("M")).as("outline and hole").hasSize(3);
                    assertThat(paths.get(2).split("M")).as("two parts").hasSize(3);
                });
    }

    @Test
    void canHaveATownOfTwoFeaturesAndOverlappingOutlines() {
        createTowns(3, number -> "Ort " + number);
        project.with(
                "content/netzwerk/kreis.geojson",
                collection(List.of(
                        feature(1, "Polygon", square(1, 1, SIZE)),
                        feature(2, "Polygon", square(2, 1, SIZE)),
                        feature(2, "Polygon", square(7, 7, SIZE)),
                        feature(3, "Polygon", square(2, 1, SIZE * 2)))));

        Document towns = project.built().page("kommunen/");

        assertThat(towns.select("main figure svg a").eachAttr("aria-label"))
                .containsExactly("Musterdorf", "Ort 2", "Ort 3");
    }

    @Test
    void tellWhoTookOverWhat() {
        createTowns(5, number -> "Ort " + number);
        project.with("content/gute-praxis/rad.adoc", PRACTICE).with("content/gute-praxis/transfer.csv", """
                        praxis;kommune;stand;seit;grund
                        rad;musterdorf;in Umsetzung;2021;
                        rad;musterdorf;umgesetzt;2026;
                        rad;ort-3;verworfen;2025;Kein Geld
                        rad;ort-4;Idee;2025;
                        """);

        BuiltSite site = project.built();

        assertThat(site.page("").select("main details li").eachText())
                .contains("Musterdorf hat 2021 übernommen, was es auch in Ort 2 gibt: Ein Rad");
        Document practice = site.page("gute-praxis/rad/");
        assertThat(practice.select("main figure svg text").eachText())
                .containsExactlyInAnyOrder("Musterdorf", "Ort 2", "Ort 4");
        assertThat(practice.select("main ol h3").eachText())
                .containsExactly("Ort 2", "2021 Musterdorf", "2026 Musterdorf");
    }

    @Test
    void tellWhereTheEventsOfACampaignAre() {
        createTowns(4, number -> "Ort " + number);
        assertThat(project.built().page("kampagnen/radeln-2027/").select("#seite-orte"))
                .as("one town only")
                .isEmpty();
        event("eins", "ort-2", "");
        event("zwei", "musterdorf, ort-2", "");
        event("drei", "ort-3", ":zustand: abgesagt\n");

        Element places = project.built().page("kampagnen/radeln-2027/").expectFirst("section:has(#seite-orte)");

        assertThat(places.select("svg text").eachText()).containsExactlyInAnyOrder("Musterdorf", "Ort 2");
        assertThat(places.select("li").eachText()).containsExactly("Musterdorf 2 Termine", "Ort 2 2 Termine");
    }

    @Test
    void canHaveATownWithAVeryLongName() {
        String name = "Verbandsgemeinde Oberes Musterbachtal-Nord";
        createTowns(6, number -> number == 3 ? name : "Ort " + number);

        BuiltSite site = project.built();

        assertThat(site.page("kommunen/").select("main figure svg a").eachAttr("aria-label"))
                .contains(name);
        assertThat(site.page("").select("main ul li a").eachText()).contains(name);
    }

    @Test
    void canChooseTheSideOfAName() {
        createTowns(2, number -> "Ort 2");
        BuiltSite free = project.built();
        project.with(
                "content/kommunen/ort-2.adoc",
                MEMBER.formatted("Ort 2", 2, 2).replace(":seit:", ":kartenname: unten\n:seit:"));
        BuiltSite chosen = project.built();

        assertThat(nameOfTown2(free).attr("text-anchor")).isEmpty();
        assertThat(nameOfTown2(chosen).attr("text-anchor")).isEqualTo("middle");
        assertThat(Integer.parseInt(nameOfTown2(chosen).attr("y")))
                .isGreaterThan(Integer.parseInt(nameOfTown2(free).attr("y")));
    }

    @Test
    void canHaveNoOutlines() {
        BuiltSite site = project.built();

        assertThat(site.page("").select("main figure, main path[id^=ort-]")).isEmpty();
        assertThat(site.page("").select("main a").eachText()).contains("Musterdorf");
        assertThat(site.page("kommunen/").select("main figure")).isEmpty();
        assertThat(site.has("favicon.svg")).isTrue();
    }

    @Test
    void saysOnTheHomePageWhenNothingIsAnnounced() {
        BuiltSite later = new BuiltSite(
                project.stage(TestProject.clock("2031-01-01T08:00")).staging());

        Element first = later.page("").expectFirst("main section");

        assertThat(first.text()).contains("Zurzeit ist kein Termin angekündigt");
        assertThat(first.select("a").eachText()).contains("Abonnieren");
    }

    private static Element nameOfTown2(BuiltSite site) {
        return site.page("kommunen/").select("main figure svg text").stream()
                .filter(text -> text.text().equals("Ort 2"))
                .findFirst()
                .orElseThrow();
    }

    private void event(String name, String towns, String more) {
        project.with("content/termine/2027/" + name + ".adoc", EVENT.formatted(name, towns, more));
    }

    private void createTowns(int count, IntFunction<String> name) {
        List<String> features = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            if (number > 1) {
                project.with(
                        "content/kommunen/ort-" + number + ".adoc",
                        MEMBER.formatted(name.apply(number), number, number));
            }
            features.add(feature(number, "Polygon", square(number % COLUMNS, number / COLUMNS, SIZE)));
        }
        project.with("content/netzwerk/index.adoc", NETWORK.formatted(count));
        project.with("content/netzwerk/kreis.geojson", collection(features));
    }

    private static String feature(int number, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"ags\":\"09999%03d\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(number, type, coordinates);
    }

    private static String square(int column, int row, double size) {
        double west = 6 + column * SIZE;
        double south = 51 + row * SIZE;
        return "[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]"
                .formatted(west, south, west + size, south + size);
    }

    private static String collection(List<String> features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }
}
