package de.klimanetz.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Seed 002: a press report on a meeting of climate managers from the whole Land, taken over from another authority. */
@ExtendWith(TickTable.class)
class Seed002Test {

    private static final String EVENT = "termine/2021/netzwerktreffen-plattformklima-unna/";
    private static final String REPORT = "aktuelles/2021/plattformklima-trifft-sich-in-unna/";

    private final BuiltSite own = BuiltSite.own();

    @Tick("Event and report are two items that link each other; a report without a date is refused")
    @Test
    void linksEventAndReport(@TempDir Path folder) {
        assertThat(BuiltSite.ways(own.page(EVENT), "main a")).contains("/" + REPORT);
        assertThat(BuiltSite.ways(own.page(REPORT), "main aside a")).contains("/" + EVENT);
        assertThat(TestProject.small(folder)
                        .with("content/aktuelles/2026/unna.adoc", news("", "Text.", ":art: rueckblick"))
                        .problems())
                .anyMatch(problem -> problem.contains("Die Angabe „datum“ fehlt."));
    }

    @Tick("The report inherits date, place, host and organizer from the event")
    @Test
    void inheritsFromTheEvent() {
        assertThat(own.fact(REPORT, "War am")).isEqualTo("2021");
        assertThat(own.fact(REPORT, "Ort")).isEqualTo("Kreishaus Unna");
        assertThat(own.fact(REPORT, "Zu Gast bei")).isEqualTo("Kreis Unna");
        assertThat(own.fact(REPORT, "Veranstaltet von")).isEqualTo("Kommunal Agentur NRW");
    }

    @Tick("Host by function and organisation, organizer apart from it, place, about 30 participants")
    @Test
    void namesHostAndOrganizer() {
        assertThat(own.fact(EVENT, "Zu Gast bei")).isEqualTo("Kreis Unna");
        assertThat(own.fact(EVENT, "Es begrüßt")).startsWith("die Klimaschutzmanagerin");
        assertThat(own.fact(EVENT, "Veranstaltet von")).isEqualTo("Kommunal Agentur NRW");
        assertThat(BuiltSite.ways(own.page(EVENT), "main aside a")).contains("/partner/kommunal-agentur-nrw/");
        assertThat(own.fact(EVENT, "Ort")).startsWith("Kreishaus Unna");
        assertThat(own.fact(EVENT, "Teilnehmende")).isEqualTo("etwa 30");
    }

    @Tick("Points of the programme with the excursion; the topic has a page")
    @Test
    void listsTheProgramme() {
        assertThat(own.page(EVENT).select("h2:contains(Tagesordnung) + * li").eachText())
                .hasSize(2)
                .anyMatch(point -> point.startsWith("Exkursion"));
        assertThat(BuiltSite.ways(own.page("stichworte/klimaschutzkonzept/"), "main a"))
                .contains("/" + EVENT);
    }

    @Tick("Author, source and contact for questions")
    @Test
    void namesAuthorSourceAndContact(@TempDir Path folder) {
        BuiltSite site = TestProject.small(folder)
                .with(
                        "content/aktuelles/2026/unna.adoc",
                        news(
                                ":datum: 2026-11-01",
                                "Text.",
                                ":art: meldung",
                                ":herausgeber: Kreis Unna",
                                ":autor: Birgit Beispiel",
                                ":presse-email: fragen@agentur.example"))
                .built();

        assertThat(site.fact("aktuelles/2026/unna/", "Zuerst veröffentlicht von"))
                .isEqualTo("Kreis Unna");
        assertThat(site.fact("aktuelles/2026/unna/", "Text")).isEqualTo("Birgit Beispiel");
        assertThat(site.page("aktuelles/2026/unna/").select("aside a[href=mailto:fragen@agentur.example]"))
                .hasSize(1);
        assertThat(site.file("aktuelles/2026/unna/presse/presse.txt")).contains("E-Mail: fragen@agentur.example");
    }

    @Tick("Photo with caption, credit, licence and alternative text; none may be missing")
    @Test
    void demandsWhatBelongsToAPhoto(@TempDir Path folder) {
        assertThat(TestProject.small(folder)
                        .with(
                                "content/aktuelles/2026/unna.adoc",
                                news(
                                        ":datum: 2026-11-01",
                                        "Text.",
                                        ":art: meldung"
                                                + "\n:bild: leihlastenrad.svg\n:bild-text: Dezernent (r.) begrüßt die Gäste"))
                        .problems())
                .anyMatch(problem -> problem.contains("bild-alt"))
                .anyMatch(problem -> problem.contains("bild-urheber"))
                .anyMatch(problem -> problem.contains("bild-lizenz"));
    }

    @Tick("Fortnightly online series with organizer; meetings in person without dates yet")
    @Test
    void announcesSeriesWithAndWithoutDates(@TempDir Path folder) {
        BuiltSite site = TestProject.small(folder)
                .with(
                        "content/reihen/online.adoc",
                        series(":rhythmus: alle 2 Wochen am Montag", ":ab: 2026-11-02", "online"))
                .with(
                        "content/reihen/vor-ort.adoc",
                        series(":rhythmus-hinweis: in regelmäßigen Abständen; Termin folgt", "", "praesenz"))
                .built();

        assertThat(site.fact("reihen/online/", "Veranstaltet von")).isEqualTo("Kommunal Agentur NRW");
        assertThat(site.fact("reihen/online/", "Teilnehmende")).isEqualTo("etwa 30");
        assertThat(site.fact("reihen/online/", "Für wen genau")).isEqualTo("seit dem 1.1.2019 eingestellt");
        assertThat(site.fact("reihen/online/", "Für wen")).isNotEmpty();
        assertThat(site.fact("reihen/online/", "Gäste")).isEqualTo("willkommen");
        assertThat(site.page("reihen/online/").select("[aria-labelledby=seite-anstehend] li"))
                .isNotEmpty();
        assertThat(site.page("reihen/vor-ort/").text()).contains("Termin folgt", "Zurzeit steht kein Termin fest.");
    }

    @Tick("Audience note is shown; the address of the online room is not")
    @Test
    void showsTheAudienceAndHidesTheRoom(@TempDir Path folder) {
        BuiltSite site = TestProject.small(folder)
                .with(
                        "content/reihen/online.adoc",
                        series(":rhythmus: alle 2 Wochen am Montag", ":ab: 2026-11-02", "online"))
                .built();

        assertThat(own.fact(EVENT, "Für wen genau")).contains("seit dem 1. Januar 2019 eingestellt");
        assertThat(site.file("reihen/online/index.html")).doesNotContain("raum.example");
        assertThat(site.file("kalender/online.ics")).doesNotContain("raum.example");
    }

    @Tick("The start page for people who are new in office is reachable; stray marks of the text break nothing")
    @Test
    void leadsToTheFirstSteps(@TempDir Path folder) {
        Document guide = own.page("anleitungen/neu-im-amt/");

        assertThat(BuiltSite.ways(own.page(REPORT), "main a")).contains("/anleitungen/neu-im-amt/");
        assertThat(guide.select("ol > li > h2")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(BuiltSite.ways(guide, "main ol a"))
                .contains("/reihen/netzwerktreffen/", "/pflichten/waermeplan/", "/stellen/klimaschutz-kreis-borken/");
        assertThat(Html.kicker(guide)).startsWith("Schritt für Schritt");
        assertThat(TestProject.small(folder)
                        .with(
                                "content/aktuelles/2026/unna.adoc",
                                news(
                                        ":datum: 2026-11-01",
                                        "Es soll wiederholt werden.\n"
                                                + "– Birgit Beispiel -#\n\n________________________________________\n\nRückfragen bitte an uns.",
                                        ":art: meldung"))
                        .problems())
                .anySatisfy(problem -> assertThat(problem)
                        .contains("unna.adoc:11: Fehler: Diese Linie eröffnet einen Kasten")
                        .contains("'''"));
    }

    private static String news(String date, String text, String... attributes) {
        return Stream.concat(
                                Stream.of(
                                        "= Treffen in Unna",
                                        ":id: meldung-unna",
                                        ":kurztext: Wer da war.",
                                        ":stand: 2026-11-01"),
                                Stream.concat(Stream.of(attributes), Stream.of(date)))
                        .filter(line -> !line.isEmpty())
                        .reduce("", (lines, line) -> lines + line + "\n")
                + "\n" + text + "\n";
    }

    private static String series(String rhythm, String from, String format) {
        return Stream.of(
                                "= Austausch " + format,
                                ":id: reihe-" + format,
                                ":kurztext: Wir reden.",
                                ":stand: 2026-11-01",
                                ":veroeffentlicht: 2026-11-01",
                                rhythm,
                                from,
                                ":format: " + format,
                                ":art: netzwerktreffen",
                                ":veranstalter: Kommunal Agentur NRW",
                                ":zielgruppe: netzwerk",
                                ":zielgruppe-hinweis: seit dem 1.1.2019 eingestellt",
                                ":offen-fuer-gaeste: ja",
                                ":teilnehmende: rund 30",
                                format.equals("online") ? ":online-adresse: https://raum.example/x" : "")
                        .filter(line -> !line.isEmpty())
                        .reduce("", (lines, line) -> lines + line + "\n")
                + "\nText.\n\n== Quellen\n\n* Eigene Angaben\n";
    }
}
