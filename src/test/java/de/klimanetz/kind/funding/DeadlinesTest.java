package de.klimanetz.kind.funding;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines of programmes, duties and news: on their page, in their feed and in their calendar. */
class DeadlinesTest {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder)
                .with(
                        "content/foerderung/raeder.adoc",
                        programme("raeder", ":frist: 2027-01-31\n:summe: bis zu 5.000 Euro"))
                .with("content/foerderung/immer.adoc", programme("immer", ""))
                .with("content/pflichten/plan.adoc", DutyFile.withDeadlines())
                .with("content/aktuelles/2026/aufruf.adoc", """
                        = Aufruf
                        :id: meldung-aufruf
                        :kurztext: Jetzt bewerben.
                        :stand: 2026-11-01
                        :art: foerderung
                        :datum: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :frist: 2026-12-01

                        Text.

                        == Quellen

                        * Eigene Angaben
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2026-11-22 ; bald    ; /aktuelles/2026/aufruf/ ; noch 9 Tage
            2026-12-01 ; bald    ; /aktuelles/2026/aufruf/ ; heute
            2026-12-02 ; vorbei  ; /aktuelles/2026/aufruf/ ; ''
            2026-12-31 ; spaeter ; /foerderung/raeder/     ; ''
            2027-01-01 ; bald    ; /foerderung/raeder/     ; noch 30 Tage
            2027-01-30 ; bald    ; /foerderung/raeder/     ; noch 1 Tag
            2027-02-01 ; vorbei  ; /foerderung/raeder/     ; ''
            2027-02-01 ; spaeter ; /pflichten/plan/        ; ''
            """)
    void sortsByDay(String day, String list, String address, String left) {
        BuiltSite site = at(day);
        String section = "section[aria-labelledby=" + list + "]";

        assertThat(BuiltSite.ways(site.page("fristen/"), section + " a")).contains(address);
        assertThat(site.page("fristen/")
                        .select(section + " li:has(a[href$=" + address.substring(1) + "]) strong")
                        .text())
                .isEqualTo(left);
    }

    @Test
    void listsWhatHasNoDeadlineApart() {
        assertThat(BuiltSite.ways(at("2026-11-22").page("fristen/"), "section[aria-labelledby=jederzeit] a"))
                .containsExactly("/foerderung/immer/");
    }

    /** 100,000 people need no heat plan before 2028; the other deadline concerns nobody here. */
    @Test
    void leavesOutDeadlinesThatConcernNoKommune() {
        assertThat(Biweekly.parse(at("2026-11-22").file("kalender/fristen.ics"))
                        .first()
                        .getEvents())
                .extracting(event ->
                        event.getSummary().getValue() + " " + event.getUid().getValue())
                .containsExactly(
                        "Frist: Aufruf meldung-aufruf/frist@klima.example",
                        "Frist: raeder foerderung-raeder/frist@klima.example",
                        "Frist: Plan pflicht-plan/frist/bis-100000@klima.example");
    }

    /** Two rules with the same day are two entries, each with whom it concerns; a rule that holds for nobody is none. */
    @Test
    void saysWhomADeadlineConcerns() throws IOException {
        project.with("content/pflichten/plan.adoc", DutyFile.withDeadlines("""
                |über 100.000 | |2028-06-30
                |über 1.000 |Bayern |2028-06-30
                |über 1.000 | |2028-06-30
                |alle | |2028-06-30
                """));
        addTown("900");

        assertThat(Biweekly.parse(at("2026-11-22").file("kalender/fristen.ics"))
                        .first()
                        .getEvents())
                .filteredOn(event -> event.getSummary().getValue().equals("Frist: Plan"))
                .extracting(event -> event.getUid().getValue() + " "
                        + event.getDescription().getValue().lines().findFirst().orElseThrow())
                .containsExactly(
                        "pflicht-plan/frist/alle@klima.example Plan",
                        "pflicht-plan/frist/ueber-1000-09@klima.example "
                                + "Plan (für Kommunen über 1.000 Einwohner in Bayern)");
    }

    /** A town of an example has no duties in calendars and lists. */
    @Test
    void leavesOutDeadlinesOfExamples() throws IOException {
        addTown("200.000\n:beispiel: ja");

        assertThat(at("2026-11-22").file("kalender/fristen.ics")).doesNotContain("ueber-100000");
    }

    /** News without a deadline make no page, which the feed would lead to. */
    @Test
    void leadsToTheHomePageWithoutDeadlines(@TempDir Path empty) {
        BuiltSite site = new BuiltSite(TestProject.small(empty)
                .stage(TestProject.clock("2026-11-22T08:00"))
                .staging());

        assertThat(site.file("feeds/fristen.json")).contains("\"home_page_url\":\"https://klima.example/\"");
        assertThat(site.has("fristen/index.html")).isFalse();
    }

    @Test
    void announcesADeadlineTwice() {
        assertThat(at("2026-12-31").file("feeds/fristen.xml"))
                .contains("<title>raeder</title>")
                .doesNotContain("raeder: Frist am");
        assertThat(at("2027-01-01").file("feeds/fristen.xml"))
                .contains("<title>raeder: Frist am 31. Januar 2027</title>", "foerderung-raeder/frist/2027-01-31");
    }

    @Test
    void saysInFeedsWhatOneNeedsToApply() {
        assertThat(at("2026-11-22").file("feeds/fristen.xml"))
                .contains(
                        "Antrag: bis 31. Januar 2027",
                        "Von: Land",
                        "Wie viel: bis zu 5.000 Euro",
                        "Frist: 1. Dezember 2026");
    }

    private void addTown(String people) throws IOException {
        Path network = folder.resolve("content/netzwerk/index.adoc");
        project.with(
                        "content/netzwerk/index.adoc",
                        Files.readString(network).replace(":mitglieder: 1", ":mitglieder: 2"))
                .with("content/kommunen/neudorf.adoc", """
                        = Neudorf
                        :id: kommune-neudorf
                        :kurztext: Ein Dorf.
                        :stand: 2026-11-01
                        :typ: gemeinde
                        :rolle: mitglied
                        :ags: 09999002
                        :seit: 2020
                        :einwohner-stand: 2025-12-31
                        :einwohner-quelle: Amt
                        :einwohner: %s

                        Text.

                        == Quellen

                        * Eigene Angaben
                        """.formatted(people));
    }

    private BuiltSite at(String day) {
        return new BuiltSite(project.stage(TestProject.clock(day + "T08:00")).staging());
    }

    private static String programme(String title, String deadline) {
        return """
                = %1$s
                :id: foerderung-%1$s
                :kurztext: Geld.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :geber: Land
                :website: https://www.land.example
                %2$s

                Text.

                == Quellen

                * Eigene Angaben
                """.formatted(title, deadline).replace("\n\n\nText", "\n\nText");
    }
}
