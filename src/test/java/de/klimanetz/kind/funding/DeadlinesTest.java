package de.klimanetz.kind.funding;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
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
                        "Frist: Plan pflicht-plan/frist/2028-06-30@klima.example");
    }

    @Test
    void announcesADeadlineTwice() {
        assertThat(at("2026-12-31").file("feeds/fristen.xml"))
                .contains("<title>raeder</title>")
                .doesNotContain("raeder: Frist am");
        assertThat(at("2027-01-01").file("feeds/fristen.xml"))
                .contains("<title>raeder: Frist am 31. Januar 2027</title>", "foerderung-raeder/frist/2027-01-31");
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
