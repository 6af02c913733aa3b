package de.klimanetz.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seed 000: a permanent network of a Kreis and its 17 towns, with the fields of interkommunales.nrw. */
@ExtendWith(TickTable.class)
class Seed000Test {

    private final BuiltSite own = BuiltSite.own();

    @Tick("All labels of the form are fields; empty ones render nothing")
    @Test
    void showsAllFieldsOfTheFormExceptEmptyOnes() {
        Document page = own.page("netzwerk/");

        assertThat(Html.wholeProse(page).select("h2").eachText())
                .contains("Anlass", "Ziel", "Umsetzung", "Finanzierung", "Links");
        assertThat(page.select("main aside dt").eachText())
                .contains("Zusammenarbeit seit", "Rechtsform", "Hauptverantwortlich", "Anschrift", "Telefon", "E-Mail")
                .doesNotContain("Sonstige Beteiligte");
    }

    @Tick("Page of the network with since, legal form, lead, keywords and links")
    @Test
    void showsSinceWhenInWhichFormAndUnderWhoseLeadTheNetworkExists() {
        assertThat(own.fact("netzwerk/", "Zusammenarbeit seit")).isEqualTo("2011");
        assertThat(own.fact("netzwerk/", "Rechtsform")).isEqualTo("öffentlich-rechtliche Vereinbarung");
        assertThat(own.fact("netzwerk/", "Hauptverantwortlich")).isEqualTo("Kreis Borken");
        assertThat(BuiltSite.ways(own.page("netzwerk/"), "main aside a"))
                .contains("/stichworte/katastrophenschutz/", "/stichworte/klima/");
        assertThat(own.page("netzwerk/")
                        .select("main aside + div h2:contains(Links) + ul a")
                        .eachAttr("href"))
                .anyMatch(link -> link.endsWith("Anlage-gesamt.pdf"));
    }

    @Tick("Profile of the Kreis with figures in German format, their date and source")
    @Test
    void showsTheFiguresOfTheKreisWithDateAndSource() {
        assertThat(own.fact("kommunen/kreis-borken/", "Regierungsbezirk")).isEqualTo("Münster");
        assertThat(own.fact("kommunen/kreis-borken/", "Einwohner"))
                .isEqualTo("380.796 Stand 31. Dezember 2024, Quelle: IT.NRW");
        assertThat(own.fact("kommunen/kreis-borken/", "Fläche")).isEqualTo("1.420,98 km² Quelle: IT.NRW");
    }

    @Tick("Contact with address, telephone and e-mail; a broken line is an error")
    @Test
    void linksThePhoneNumberAndTheMailAddress() {
        Document page = own.page("netzwerk/");

        assertThat(own.fact("netzwerk/", "Anschrift")).isEqualTo("Burloer Str. 93, 46325 Borken");
        assertThat(page.select("main aside dl a").eachAttr("href"))
                .contains("tel:+492861681100", "mailto:info@kreis-borken.de");
    }

    @Tick("Contact with address, telephone and e-mail; a broken line is an error")
    @Test
    void rejectsAPhoneNumberInTheAddress(@TempDir Path folder) {
        assertThat(network(folder, ":ort: Borken Telefon: 02861 681100").problems())
                .singleElement()
                .asString()
                .startsWith(
                        "content/netzwerk/index.adoc:10:7: Fehler: Die Angabe „ort“ ist „Borken Telefon: 02861 681100“");
    }

    @Tick("Exactly 17 towns and the Kreis in a list and on a map; a missing one is an error")
    @Test
    void showsTheKreisAndAllTownsInAListAndOnAMap() {
        Document page = own.page("kommunen/");
        List<String> towns = own.page("netzwerk/")
                .select("aside h2:contains(Mitglieder) + ul a")
                .eachText();

        assertThat(towns).hasSize(17);
        assertThat(page.select("main svg a")).hasSizeGreaterThanOrEqualTo(17);
        assertThat(page.select("main :not(svg) > a").eachText())
                .containsAll(towns)
                .contains("Kreis Borken");
        assertThat(page.select("[src^=http], link[rel=stylesheet][href^=http]")).isEmpty();
    }

    @Tick("Exactly 17 towns and the Kreis in a list and on a map; a missing one is an error")
    @Test
    void rejectsAMissingTown(@TempDir Path folder) {
        assertThat(network(folder, ":sonstige-beteiligte: Nachbarn", 2).problems())
                .singleElement()
                .asString()
                .contains("Fehler", "2");
    }

    @Tick("A monthly and a quarterly series with agenda; single meetings move and are cancelled")
    @ParameterizedTest
    @ValueSource(strings = {"reihen/netzwerktreffen/", "reihen/netzwerktreffen-vor-ort/"})
    void showsRhythmAndAgendaOfTheMeetingsOnlineAndInPerson(String series) {
        Document page = own.page(series);

        assertThat(page.text()).contains(series.contains("vor-ort") ? "einmal im Vierteljahr" : "einmal im Monat");
        assertThat(page.select("[aria-labelledby=seite-tagesordnung] li")).hasSize(3);
        assertThat(own.has(series + "naechstes/index.html")).isTrue();
    }

    @Tick("A monthly and a quarterly series with agenda; single meetings move and are cancelled")
    @Test
    void cancelsAndMovesSingleMeetings(@TempDir Path folder) {
        BuiltSite site = TestProject.small(folder)
                .with("content/reihen/treffen.adoc", """
                = Netzwerktreffen
                :id: reihe-treffen
                :kurztext: Jeden Monat online.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-11-10
                :bis: 2027-02-28
                :uhrzeit: 09:30 bis 11:00
                :format: online
                :art: netzwerktreffen
                :faellt-aus: 2026-12-08
                :verlegt: 2027-01-12 auf 2027-01-19 10:00

                Wir reden.

                == Tagesordnung

                * Förderung
                * Recht
                * Markt der Möglichkeiten

                == Quellen

                * Eigene Angaben
                """)
                .built();

        List<VEvent> entries =
                Biweekly.parse(site.file("kalender/treffen.ics")).first().getEvents();
        assertThat(site.page("reihen/treffen/").select("main li h3 strong").eachText())
                .contains("Abgesagt", "Verlegt");
        assertThat(site.page("reihen/treffen/naechstes/").text()).contains("19. Januar 2027");
        assertThat(entries)
                .anySatisfy(entry -> assertThat(entry.getStatus().isCancelled()).isTrue());
        assertThat(entries)
                .extracting(entry -> entry.getDateStart().getValue().toInstant())
                .contains(Instant.parse("2027-01-19T09:00:00Z"))
                .doesNotContain(Instant.parse("2027-01-12T08:30:00Z"));
    }

    @Tick("Theme of the year on the home page; those of past years stay")
    @Test
    void linksTheThemeOfTheYearOnTheHomePageAndKeepsEarlierOnes() {
        Document home = own.page("");

        assertThat(BuiltSite.ways(home, "[aria-labelledby=seite-thema] a")).contains("/themen/2025/");
        assertThat(home.select("#seite-thema").text()).contains("Schwerpunktthema 2025");
        assertThat(BuiltSite.ways(own.page("themen/2025/"), "main a"))
                .anyMatch(way -> way.startsWith("/kampagnen/"))
                .anyMatch(way -> way.startsWith("/angebote/"));
        assertThat(own.has("themen/2024/index.html")).isTrue();
    }

    @Tick("Kinds of events can be filtered without JavaScript")
    @ParameterizedTest
    @ValueSource(strings = {"beratung", "infoveranstaltung", "workshop", "exkursion", "aktionswochen"})
    void listsEventsByKindWithoutJavaScript(String kind) {
        assertThat(own.page("termine/art/" + kind + "/").select("main li h3")).isNotEmpty();
        assertThat(BuiltSite.ways(own.page("termine/"), "[data-facette=art] a")).contains("/termine/art/" + kind + "/");
    }

    @Tick("State of a practice in all Kommunen; feed, calendar, data and embed for each")
    @Test
    void showsTheStateOfAPracticeInAllKommunen() {
        Document matrix = own.page("transfer/");
        Element row = matrix.expectFirst("tbody tr:has(th a[href*=klimaschutzkonzept])");

        assertThat(matrix.select("thead th")).hasSize(1 + 18);
        assertThat(row.select("td")).hasSize(18);
        assertThat(row.select("td").text()).isNotBlank();
        assertThat(BuiltSite.ways(own.page("gute-praxis/"), "main a")).contains("/transfer/");
    }

    static Stream<String> members() {
        Site site = TestProject.repository().site();
        return site.all(Member.class).stream().map(Member::slug);
    }

    @Tick("State of a practice in all Kommunen; feed, calendar, data and embed for each")
    @ParameterizedTest
    @MethodSource("members")
    void providesFeedCalendarAndEmbedPerKommune(String member) {
        assertThat(Biweekly.parse(own.file("kalender/" + member + ".ics")).all())
                .hasSize(1);
        assertThat(own.has("feeds/" + member + ".xml")).isTrue();
        assertThat(own.has("feeds/" + member + ".json")).isTrue();
        assertThat(own.has("einbetten/" + member + "/index.html")).isTrue();
    }

    private static TestProject network(Path folder, String attribute) {
        return network(folder, attribute, 1);
    }

    private static TestProject network(Path folder, String attribute, int members) {
        return TestProject.small(folder).with("content/netzwerk/index.adoc", """
                = Klimanetz Beispielkreis
                :id: netzwerk
                :kurztext: Der Beispielkreis und seine Gemeinde arbeiten zusammen.
                :stand: 2026-11-01
                :kurzname: Klimanetz
                :rechtsform: Vereinbarung
                :seit: 2020
                :hauptverantwortlich: beispielkreis
                :mitglieder: %d
                %s

                == Anlass

                Hitze.

                == Ziel

                Weniger Treibhausgase.

                == Umsetzung

                Wir treffen uns.

                == Finanzierung

                Aus eigenen Mitteln.

                == Quellen

                * Vereinbarung der Kommunen
                """.formatted(members, attribute));
    }
}
