package de.klimanetz.kind.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices while they are open and afterwards, on the market and on the agenda of a meeting. */
class MarketTest {

    private static final String CONTACT = "aside a[href=mailto:klima@musterdorf.example]";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder)
                .with("content/markt/kamera.adoc", notice("kamera", "suche", "2026-11-10", ":bis: 2026-12-31"))
                .with(
                        "content/markt/zelt.adoc",
                        notice("zelt", "biete", "2026-10-05", ":bis: 2027-02-28", "2026-11-16"))
                .with(
                        "content/markt/rad.adoc",
                        notice("rad", "suche", "2026-10-01", ":bis: 2027-01-31\n:erledigt-durch: Gemeinde Musterdorf"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2026-12-31 ; suche  ; Suche · bis 31. Dezember 2026
            2027-01-01 ; vorbei ; Suche · abgelaufen am 31. Dezember 2026
            2027-12-31 ; vorbei ; Suche · abgelaufen am 31. Dezember 2026
            """)
    void listsANoticeByItsDay(String day, String list, String kicker) {
        BuiltSite site = at(day);

        assertThat(site.page("markt/")
                        .select("section[aria-labelledby=" + list + "] li:has(a[href*=kamera]) p")
                        .get(0)
                        .text())
                .isEqualTo(kicker);
    }

    @Test
    void forgetsANoticeAfterAYearButKeepsItsPage() {
        BuiltSite site = at("2028-01-01");

        assertThat(site.page("markt/").select("main a[href*=kamera]")).isEmpty();
        assertThat(site.has("markt/kamera/index.html")).isTrue();
    }

    @Test
    void showsTheContactOnlyWhileItIsOpen() {
        assertThat(at("2026-12-31").page("markt/kamera/").select(CONTACT)).hasSize(1);
        assertThat(at("2027-01-01").page("markt/kamera/").select(CONTACT)).isEmpty();
        assertThat(at("2027-01-01").page("markt/kamera/").text()).contains("am 31. Dezember 2026 abgelaufen");
    }

    @Test
    void linksWhoHelped() {
        BuiltSite site = at("2026-12-01");

        assertThat(site.fact("markt/rad/", "Erledigt durch")).isEqualTo("Gemeinde Musterdorf");
        assertThat(BuiltSite.ways(site.page("markt/rad/"), "aside dd a")).contains("/kommunen/musterdorf/");
        assertThat(site.page("markt/rad/").select(CONTACT)).isEmpty();
    }

    @Test
    void announcesNoticesInAFeedWithAllThatIsNeededToAnswer() {
        assertThat(at("2026-12-01").file("feeds/markt.xml"))
                .contains(
                        "<title>Suche: kamera</title>",
                        "<title>Biete: zelt</title>",
                        "<title>ERLEDIGT: rad</title>",
                        "Gültig bis: 31. Dezember 2026",
                        "Kontakt: klima@musterdorf.example",
                        "Erledigt durch: Gemeinde Musterdorf");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-09, false, false", "2026-11-12, true, false", "2026-11-17, false, true"})
    void putsNewNoticesOnTheAgendaOfTheNextMeeting(String today, boolean kamera, boolean zelt) {
        project.with("content/reihen/treffen.adoc", """
                = Netzwerktreffen
                :id: reihe-treffen
                :kurztext: Jede Woche.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :rhythmus: jede Woche am Montag
                :ab: 2026-11-02
                :format: online
                :art: netzwerktreffen

                Wir reden.

                == Tagesordnung

                * Förderung
                * Markt der Möglichkeiten

                == Quellen

                * Eigene Angaben
                """);

        assertThat(BuiltSite.ways(at(today).page("reihen/treffen/naechstes/"), "[aria-labelledby=seite-markt] a"))
                .satisfies(ways -> assertThat(ways.contains("/markt/kamera/")).isEqualTo(kamera))
                .satisfies(ways -> assertThat(ways.contains("/markt/zelt/")).isEqualTo(zelt));
    }

    private BuiltSite at(String day) {
        return new BuiltSite(project.stage(TestProject.clock(day + "T08:00")).staging());
    }

    private static String notice(String title, String direction, String published, String more) {
        return notice(title, direction, published, more, published);
    }

    private static String notice(String title, String direction, String published, String more, String visible) {
        return """
                = %1$s
                :id: markt-%1$s
                :kurztext: Worum es geht.
                :stand: 2026-10-01
                :veroeffentlicht: %3$s
                :sichtbar-ab: %5$s
                :richtung: %2$s
                :kommunen: musterdorf
                :kontakt-email: klima@musterdorf.example
                %4$s

                Text.
                """.formatted(title, direction, published, more, visible);
    }
}
